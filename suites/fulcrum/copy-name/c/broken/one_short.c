#include <string.h>

void copy_name(char *dest, size_t size, const char *name)
{
    size_t length = strlen(name);
    if (length > 8) {
        length = 8;
    }
    memcpy(dest, name, length);
    dest[length] = '\0';
}
