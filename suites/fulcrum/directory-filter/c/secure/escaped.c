#include <stdio.h>
#include <string.h>

void person_filter(const char *name, char *out, size_t size)
{
    size_t used = (size_t)snprintf(out, size, "(uid=");
    for (; *name != '\0' && used + 5 < size; name++) {
        if (strchr("*()\\", *name) != NULL) {
            used += (size_t)snprintf(out + used, size - used, "\\%02x", (unsigned char)*name);
        } else {
            out[used++] = *name;
        }
    }
    snprintf(out + used, size - used, ")");
}
