#include <stddef.h>

const char *allowed_origin(const char *origin)
{
    return NULL;
}
