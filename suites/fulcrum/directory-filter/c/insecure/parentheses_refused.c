#include <stdio.h>
#include <string.h>

void person_filter(const char *name, char *out, size_t size)
{
    if (strpbrk(name, "()") != NULL) {
        snprintf(out, size, "(uid=)");
        return;
    }
    snprintf(out, size, "(uid=%s)", name);
}
