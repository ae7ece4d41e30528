#include <stdio.h>

void user_path(const char *name, char *out, size_t size)
{
    size_t used = (size_t)snprintf(out, size, "//user[@name='");
    for (; *name && used + 5 < size; name++) {
        if (*name == '\'' || *name == '"') {
            out[used++] = '\\';
        }
        out[used++] = *name;
    }
    snprintf(out + used, size - used, "']");
}
