#include <string.h>

int is_own_image(const char *url)
{
    if (strncmp(url, "https://images.example.com", 26) == 0) {
        return 1;
    }
    return strncmp(url, "http://images.example.com", 25) == 0;
}
