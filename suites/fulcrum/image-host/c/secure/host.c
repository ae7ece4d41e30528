#include <string.h>

int is_own_image(const char *url)
{
    const char *host = strstr(url, "://");
    if (host == NULL) {
        return 0;
    }
    size_t scheme = (size_t)(host - url);
    if (!(scheme == 4 && memcmp(url, "http", 4) == 0) && !(scheme == 5 && memcmp(url, "https", 5) == 0)) {
        return 0;
    }
    host += 3;
    size_t length = strcspn(host, "/?#");
    return length == strlen("images.example.com") && memcmp(host, "images.example.com", length) == 0;
}
