#include <stddef.h>

int read_public(const char *folder, const char *name, char *out, size_t size)
{
    return 0;
}
