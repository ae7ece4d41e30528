#include <stdio.h>

int entry_path(const char *folder, const char *name, char *out, size_t size)
{
    int length = snprintf(out, size, "%s/%s", folder, name);
    return length < 0 || (size_t)length >= size ? -1 : 0;
}
