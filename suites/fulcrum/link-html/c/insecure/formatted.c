#include <stdio.h>

void homepage_link(const char *url, char *out, size_t size)
{
    snprintf(out, size, "<a href=\"%s\">Homepage</a>", url);
}
