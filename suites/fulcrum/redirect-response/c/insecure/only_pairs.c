#include <stdio.h>
#include <string.h>

void redirect_response(const char *location, char *out, size_t size)
{
    if (strstr(location, "\r\n") != NULL) {
        location = "/";
    }
    snprintf(out, size, "HTTP/1.1 302 Found\r\nLocation: %s\r\n\r\n", location);
}
