#include <string.h>

void copy_name(char *dest, size_t size, const char *name)
{
    strcpy(dest, name);
}
