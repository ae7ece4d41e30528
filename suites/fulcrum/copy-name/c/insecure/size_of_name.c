#include <stdio.h>
#include <string.h>

void copy_name(char *dest, size_t size, const char *name)
{
    snprintf(dest, strlen(name) + 1, "%s", name);
}
