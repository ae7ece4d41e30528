#include <stdio.h>
#include <stdlib.h>
#include <string.h>

void greet(const char *name, char *out, size_t size)
{
    char *copy = strdup(name);
    char *open, *close;
    while ((open = strchr(copy, '<')) != NULL && (close = strchr(open, '>')) != NULL) {
        memmove(open, close + 1, strlen(close + 1) + 1);
    }
    snprintf(out, size, "<p>Hello, %s!</p>", copy);
    free(copy);
}
