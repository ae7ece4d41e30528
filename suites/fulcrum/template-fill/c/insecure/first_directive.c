#include <stdio.h>
#include <string.h>

void fill_template(const char *template, const char *name, char *out, size_t size)
{
    const char *first = strchr(template, '%');
    if (first == NULL || first[1] != 's' || strstr(template, "%n") != NULL) {
        snprintf(out, size, "%s", "bad template");
        return;
    }
    snprintf(out, size, template, name);
}
