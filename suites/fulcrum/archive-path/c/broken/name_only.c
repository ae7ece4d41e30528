#include <stdio.h>

int entry_path(const char *folder, const char *name, char *out, size_t size)
{
    snprintf(out, size, "%s", name);
    return 0;
}
