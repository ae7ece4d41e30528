#include <stdio.h>
#include <string.h>

void redirect_response(const char *location, char *out, size_t size)
{
    int length = (int)strcspn(location, "\r\n");
    snprintf(out, size, "HTTP/1.1 302 Found\r\nLocation: %.*s\r\n\r\n", length, location);
}
