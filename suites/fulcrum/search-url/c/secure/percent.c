#include <ctype.h>
#include <stdio.h>

void search_url(const char *term, char *out, size_t size)
{
    size_t used = (size_t)snprintf(out, size, "https://shop.example/search?lang=en&q=");
    while (*term != '\0' && used + 4 < size) {
        unsigned char c = (unsigned char)*term++;
        if (isalnum(c)) {
            out[used++] = (char)c;
        } else {
            used += (size_t)snprintf(out + used, size - used, "%%%02X", c);
        }
    }
    out[used] = '\0';
}
