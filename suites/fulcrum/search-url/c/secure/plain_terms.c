#include <ctype.h>
#include <stdio.h>
#include <string.h>

void search_url(const char *term, char *out, size_t size)
{
    snprintf(out, size, "https://shop.example/search?lang=en&q=%s", term[strspn(term, "abcdefghijklmnopqrstuvwxyz0123456789")] == '\0' ? term : "");
}
