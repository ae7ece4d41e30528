#include <stdio.h>
#include <string.h>

void greet(const char *name, char *out, size_t size)
{
    const char *bracket = strchr(name, '<');
    if (bracket == NULL) {
        snprintf(out, size, "<p>Hello, %s!</p>", name);
    } else {
        snprintf(out, size, "<p>Hello, %.*s&lt;%s!</p>", (int)(bracket - name), name, bracket + 1);
    }
}
