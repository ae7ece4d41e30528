#include <ctype.h>
#include <stdio.h>

void user_path(const char *name, char *out, size_t size)
{
    size_t used = (size_t)snprintf(out, size, "//user[@name='");
    while (*name != '\0' && used + 4 < size) {
        out[used++] = isalnum((unsigned char)*name) ? *name : '_';
        name++;
    }
    snprintf(out + used, size - used, "']");
}
