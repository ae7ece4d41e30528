#include <string.h>

void copy_name(char *dest, size_t size, const char *name)
{
    if (strlen(name) < size) {
        strcpy(dest, name);
    } else if (size > 0) {
        *dest = '\0';
    }
}
