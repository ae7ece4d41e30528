#include <stddef.h>
#include <string.h>

const char *allowed_origin(const char *origin)
{
    const char *host = origin + 8;
    if (strncmp(origin, "https://", 8) != 0) {
        return NULL;
    }
    while (host != NULL) {
        if (strcmp(host, "shop.example") == 0) {
            return origin;
        }
        host = strchr(host, '.');
        if (host != NULL) {
            host++;
        }
    }
    return NULL;
}
