#include <stddef.h>

void {{entry_point}}(const char *text, char *out, size_t size)
{
    (void)text;
    if (size > 0) {
        out[0] = '\0';
    }
}
