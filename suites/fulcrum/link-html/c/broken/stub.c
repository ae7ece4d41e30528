#include <stddef.h>

void homepage_link(const char *url, char *out, size_t size)
{
    out[0] = '\0';
}
