#include <string.h>

int is_own_image(const char *url)
{
    char host[64] = "";
    const char *start = strstr(url, "//");
    if (start == NULL) {
        return 0;
    }
    size_t length = strcspn(start + 2, "/");
    if (length < 18 || length >= sizeof host) {
        return 0;
    }
    memcpy(host, start + 2, length);
    return strcmp(host + length - 18, "images.example.com") == 0;
}
