#include <stdio.h>
#include <string.h>

void {{entry_point}}(const char *text, char *out, size_t size)
{
    int length = (int)strcspn(text, "\r\n");
    snprintf(out, size, "# %.*s", length, text);
}
