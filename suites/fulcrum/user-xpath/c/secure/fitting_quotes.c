#include <stdio.h>
#include <string.h>

void user_path(const char *name, char *out, size_t size)
{
    char quote = strchr(name, '\'') == NULL ? '\'' : '"';
    if (strchr(name, quote) != NULL) {
        name = "";
    }
    snprintf(out, size, "//user[@name=%c%s%c]", quote, name, quote);
}
