#include <stdio.h>
#include <string.h>

void copy_name(char *dest, size_t size, const char *name)
{
    if (size == 0) {
        return;
    }
    strncpy(dest, name, size - 1);
    dest[size - 1] = '\0';
}
