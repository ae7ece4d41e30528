#include <stdio.h>
#include <string.h>

void fill_template(const char *template, const char *name, char *out, size_t size)
{
    char joined[2048];
    const char *place = strstr(template, "%s");
    if (place == NULL) {
        snprintf(out, size, "%s", template);
        return;
    }
    snprintf(joined, sizeof joined, "%.*s%s%s", (int)(place - template), template, name, place + 2);
    snprintf(out, size, joined);
}
