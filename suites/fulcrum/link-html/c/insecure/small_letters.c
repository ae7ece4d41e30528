#include <stdio.h>
#include <string.h>

void homepage_link(const char *url, char *out, size_t size)
{
    if (strstr(url, "javascript:") != NULL || strpbrk(url, "\"<>") != NULL) {
        url = "#";
    }
    snprintf(out, size, "<a href=\"%s\">Homepage</a>", url);
}
