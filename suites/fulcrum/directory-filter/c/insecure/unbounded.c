#include <stdio.h>
#include <string.h>

void person_filter(const char *name, char *out, size_t size)
{
    char *end = out + sprintf(out, "(uid=");
    for (; *name; name++) {
        if (strchr("*()\\", *name)) {
            end += sprintf(end, "\\%02x", *name);
        } else {
            *end++ = *name;
        }
    }
    strcpy(end, ")");
}
