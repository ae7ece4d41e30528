#include <stdio.h>

void search_url(const char *term, char *out, size_t size)
{
    snprintf(out, size, "https://shop.example/search?lang=en");
}
