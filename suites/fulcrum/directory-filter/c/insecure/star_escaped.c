#include <stdio.h>

void person_filter(const char *name, char *out, size_t size)
{
    size_t used = (size_t)snprintf(out, size, "(uid=");
    for (; *name && used + 5 < size; name++) {
        if (*name == '*') {
            used += (size_t)sprintf(out + used, "\\2a");
        } else {
            out[used++] = *name;
        }
    }
    out[used++] = ')';
    out[used] = '\0';
}
