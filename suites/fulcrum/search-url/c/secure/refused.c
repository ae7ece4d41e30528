#include <stdio.h>
#include <string.h>

void search_url(const char *term, char *out, size_t size)
{
    static const char allowed[] = "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789-_.";
    if (strspn(term, allowed) != strlen(term)) {
        term = "";
    }
    snprintf(out, size, "https://shop.example/search?lang=en&q=%s", term);
}
