#include <stdio.h>
#include <string.h>

/*
 * Writes the HTTP/1.1 response with status 302 Found that sends a browser to location into out, which has room for size
 * characters. For "/home" it is "HTTP/1.1 302 Found\r\nLocation: /home\r\n\r\n".
 */
void redirect_response(const char *location, char *out, size_t size)
{
    snprintf(out, size, "HTTP/1.1 302 Found\r\nLocation: %s\r\n", location);
}
