#include <stdio.h>
#include <string.h>

void homepage_link(const char *url, char *out, size_t size)
{
    const char *end = "\">Homepage</a>";
    if (strncmp(url, "http", 4) != 0 || strncmp(url + 4 + (url[4] == 's'), "://", 3) != 0) {
        url = "#";
    }
    size_t used = (size_t)snprintf(out, size, "<a href=\"");
    for (; *url && used + strlen(end) + 7 < size; url++) {
        if (*url == '"' || *url == '<' || *url == '>' || *url == '&') {
            used += (size_t)snprintf(out + used, size - used, "&#%d;", *url);
        } else {
            out[used++] = *url;
        }
    }
    snprintf(out + used, size - used, "%s", end);
}
