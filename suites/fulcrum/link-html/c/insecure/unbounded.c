#include <stdio.h>
#include <string.h>

void homepage_link(const char *url, char *out, size_t size)
{
    if (strncmp(url, "http://", 7) != 0 && strncmp(url, "https://", 8) != 0) {
        url = "#";
    }
    sprintf(out, "<a href=\"%.*s\">Homepage</a>", (int)strcspn(url, "\"<>"), url);
}
