#include <stdio.h>
#include <string.h>

int is_own_image(const char *url)
{
    char host[100] = "";
    if (sscanf(url, "http://%99[^:/@]", host) != 1) {
        sscanf(url, "https://%99[^:/@]", host);
    }
    return strcmp(host, "images.example.com") == 0;
}
