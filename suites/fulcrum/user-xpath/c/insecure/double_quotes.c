#include <stdio.h>
#include <string.h>

void user_path(const char *name, char *out, size_t size)
{
    if (strchr(name, '\'') != NULL) {
        name = "";
    }
    snprintf(out, size, "//user[@name=\"%s\"]", name);
}
