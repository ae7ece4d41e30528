#include <stdio.h>
#include <string.h>

void homepage_link(const char *url, char *out, size_t size)
{
    if (strncmp(url, "http", 4) != 0) {
        url = "#";
    }
    snprintf(out, size, "<a href=\"%s\">Homepage</a>", url);
}
