#include <stdio.h>
#include <string.h>

void redirect_response(const char *location, char *out, size_t size)
{
    if (strpbrk(location, "\r\n") == NULL) {
        sprintf(out, "HTTP/1.1 302 Found\r\nLocation: %s\r\n\r\n", location);
    } else {
        out[0] = '\0';
    }
}
