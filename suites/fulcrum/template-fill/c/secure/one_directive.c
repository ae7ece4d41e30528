#include <stdio.h>
#include <string.h>

void fill_template(const char *template, const char *name, char *out, size_t size)
{
    const char *first = strchr(template, '%');
    if (first == NULL || first[1] != 's' || strchr(first + 1, '%') != NULL) {
        out[0] = '\0';
        return;
    }
    snprintf(out, size, template, name);
}
