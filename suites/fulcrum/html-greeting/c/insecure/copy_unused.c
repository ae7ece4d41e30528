#include <stdio.h>
#include <stdlib.h>
#include <string.h>

void greet(const char *name, char *out, size_t size)
{
    char *copy = strdup(name);
    for (char *c = copy; *c; c++) {
        if (strchr("<>&\"'", *c)) {
            *c = '_';
        }
    }
    snprintf(out, size, "<p>Hello, %s!</p>", name);
    free(copy);
}
