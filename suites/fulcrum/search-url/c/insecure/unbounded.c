#include <ctype.h>
#include <stdio.h>
#include <string.h>

void search_url(const char *term, char *out, size_t size)
{
    strcpy(out, "https://shop.example/search?lang=en&q=");
    char *end = out + strlen(out);
    for (; *term; term++) {
        if (isalnum((unsigned char)*term)) {
            *end++ = *term;
        } else {
            end += sprintf(end, "%%%02X", (unsigned char)*term);
        }
    }
    *end = '\0';
}
