#include <string.h>

int is_own_image(const char *url)
{
    return strncmp(url, "https://images.example.com/", 27) == 0;
}
