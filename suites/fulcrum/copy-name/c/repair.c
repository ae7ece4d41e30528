#include <stdio.h>
#include <string.h>

/* Copies name into dest, which has room for size characters. */
void copy_name(char *dest, size_t size, const char *name)
{
    strcpy(dest name);
}
