#include <stdio.h>

void copy_name(char *dest, size_t size, const char *name)
{
    snprintf(dest, size, "%s", name);
}
