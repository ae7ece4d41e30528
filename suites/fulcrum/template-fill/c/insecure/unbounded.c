#include <stdio.h>
#include <string.h>

void fill_template(const char *template, const char *name, char *out, size_t size)
{
    const char *place = strstr(template, "%s");
    if (place == NULL) {
        strcpy(out, template);
    } else {
        memcpy(out, template, place - template);
        strcpy(out + (place - template), name);
        strcat(out, place + 2);
    }
}
