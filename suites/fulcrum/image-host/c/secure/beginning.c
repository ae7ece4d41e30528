#include <string.h>

int is_own_image(const char *url)
{
    const char *https = "https://images.example.com/";
    const char *http = "http://images.example.com/";
    return strncmp(url, https, strlen(https)) == 0 || strncmp(url, http, strlen(http)) == 0;
}
