#include <stdio.h>
#include <string.h>

void user_json(const char *name, char *out, size_t size)
{
    const char *quote = strpbrk(name, "\"\\");
    if (quote == NULL) {
        snprintf(out, size, "{\"role\": \"user\", \"name\": \"%s\"}", name);
    } else {
        int before = (int)(quote - name);
        snprintf(out, size, "{\"role\": \"user\", \"name\": \"%.*s\\%c%s\"}", before, name, *quote, quote + 1);
    }
}
