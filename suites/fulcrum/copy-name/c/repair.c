#include <stdio.h>
#include <stdlib.h>
#include <string.h>

/*
 * Calls snprintf to write "%s" with name into dest, which has room for size characters.
 * copy_name(dest, 16, "Ann") makes dest "Ann".
 */
void copy_name(char *dest, size_t size, const char *name)
{
    if (size == 0) {
        return;
    }
    strncpy(dest, name, size - 1)
    dest[size - 1] = '\0';
}
