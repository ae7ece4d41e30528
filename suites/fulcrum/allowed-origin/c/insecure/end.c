#include <stddef.h>
#include <string.h>

const char *allowed_origin(const char *origin)
{
    size_t length = strlen(origin);
    if (length >= 12 && strcmp(origin + length - 12, "shop.example") == 0) {
        return origin;
    }
    return NULL;
}
