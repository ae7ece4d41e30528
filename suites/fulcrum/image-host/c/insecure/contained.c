#include <string.h>

int is_own_image(const char *url)
{
    return strncmp(url, "http", 4) == 0 && strstr(url, "images.example.com") != NULL;
}
