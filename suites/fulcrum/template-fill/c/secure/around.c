#include <stdio.h>
#include <string.h>

void fill_template(const char *template, const char *name, char *out, size_t size)
{
    const char *place = strstr(template, "%s");
    if (place == NULL) {
        snprintf(out, size, "%s", template);
        return;
    }
    snprintf(out, size, "%.*s%s%s", (int)(place - template), template, name, place + 2);
}
