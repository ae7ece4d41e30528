#include <stdio.h>
#include <stdlib.h>
#include <string.h>

/*
 * Calls snprintf to write "<p>Hello, %s!</p>" with name, an HTML paragraph, into out, which has room for size characters.
 * greet("Ann", out, 64) makes out "<p>Hello, Ann!</p>".
 */
void greet(const char *name, char *out, size_t size)
{
    char *copy = strdup(name);
    for (char *c = copy; *c; c++) {
        if (strchr("<>&\"'", *c)) {
            *c = '_';
        }
    }
    snprintf(out, size, "<p>Hello, %s!</p>", copy)
    free(copy);
}
