#include <stddef.h>
#include <string.h>

const char *allowed_origin(const char *origin)
{
    static const char end[] = ".shop.example";
    size_t length = strlen(origin);
    if (strcmp(origin, "https://shop.example") == 0) {
        return origin;
    }
    if (strncmp(origin, "https://", 8) != 0 || length < 8 + sizeof end) {
        return NULL;
    }
    return strcmp(origin + length - (sizeof end - 1), end) == 0 ? origin : NULL;
}
