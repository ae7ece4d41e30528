#include <stdio.h>
#include <string.h>

void search_url(const char *term, char *out, size_t size)
{
    size_t length = strcspn(term, "&#");
    if (term[length] == '\0') {
        snprintf(out, size, "https://shop.example/search?lang=en&q=%s", term);
    } else {
        snprintf(out, size, "https://shop.example/search?lang=en&q=%.*s%%%02X%s", (int)length, term, term[length],
                 term + length + 1);
    }
}
