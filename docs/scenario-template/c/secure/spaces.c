#include <stdio.h>
#include <string.h>

void {{entry_point}}(const char *text, char *out, size_t size)
{
    snprintf(out, size, "# %s", text);
    for (char *at = out; *at != '\0'; at++) {
        if (*at == '\n' || *at == '\r') {
            *at = ' ';
        }
    }
}
