#include <stdio.h>

void greet(const char *name, char *out, size_t size)
{
    snprintf(out, size, "<p>Hello, %s!</p>", name);
}
