#include <stdio.h>
#include <string.h>

void {{entry_point}}(const char *text, char *out, size_t size)
{
    snprintf(out, size, "# %s", text);
    char *end = strchr(out, '\n');
    if (end != NULL) {
        *end = ' ';
    }
}
