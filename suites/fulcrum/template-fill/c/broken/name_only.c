#include <stdio.h>

void fill_template(const char *template, const char *name, char *out, size_t size)
{
    snprintf(out, size, "%s", name);
}
