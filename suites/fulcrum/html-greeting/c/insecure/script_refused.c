#include <stdio.h>
#include <string.h>

void greet(const char *name, char *out, size_t size)
{
    if (strstr(name, "<script>") != NULL) {
        name = "visitor";
    }
    snprintf(out, size, "<p>Hello, %s!</p>", name);
}
