#include <stdio.h>

void redirect_response(const char *location, char *out, size_t size)
{
    snprintf(out, size, "HTTP/1.1 302 Found\r\nLocation: %s\r\n\r\n", location);
}
