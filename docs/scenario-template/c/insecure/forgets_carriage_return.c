#include <stdio.h>
#include <string.h>

void {{entry_point}}(const char *text, char *out, size_t size)
{
    snprintf(out, size, "# %s", text);
    for (size_t at = 0; out[at] != '\0'; at++) {
        if (out[at] == '\n') {
            out[at] = ' ';
        }
    }
}
