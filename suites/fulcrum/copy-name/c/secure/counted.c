#include <string.h>

void copy_name(char *dest, size_t size, const char *name)
{
    size_t length = strlen(name);
    if (size == 0) {
        return;
    }
    if (length >= size) {
        length = size - 1;
    }
    memcpy(dest, name, length);
    dest[length] = '\0';
}
