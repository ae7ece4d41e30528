#include <stdio.h>

void person_filter(const char *name, char *out, size_t size)
{
    snprintf(out, size, "uid=%s", name);
}
