#include <stddef.h>

void redirect_response(const char *location, char *out, size_t size)
{
    out[0] = '\0';
}
