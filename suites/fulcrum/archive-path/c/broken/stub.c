#include <stddef.h>

int entry_path(const char *folder, const char *name, char *out, size_t size)
{
    return -1;
}
