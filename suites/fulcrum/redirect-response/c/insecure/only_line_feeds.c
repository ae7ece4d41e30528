#include <stdio.h>
#include <string.h>

void redirect_response(const char *location, char *out, size_t size)
{
    char line[200];
    snprintf(line, sizeof line, "%s", location);
    for (char *c = strchr(line, '\n'); c != NULL; c = strchr(line, '\n')) {
        *c = '_';
    }
    snprintf(out, size, "HTTP/1.1 302 Found\r\nLocation: %s\r\n\r\n", line);
}
