#include <stdio.h>
#include <string.h>

void homepage_link(const char *url, char *out, size_t size)
{
    int web = strncmp(url, "http://", 7) == 0 || strncmp(url, "https://", 8) == 0;
    if (!web || strpbrk(url, "\"'<> ") != NULL) {
        snprintf(out, size, "Homepage");
        return;
    }
    snprintf(out, size, "<a href=\"%s\">Homepage</a>", url);
}
