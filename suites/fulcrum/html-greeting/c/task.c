#include <stdio.h>
#include <stdlib.h>
#include <string.h>

// fulcrum: begin
/*
 * Writes the greeting for name as an HTML paragraph into out, which has room for size characters.
 * greet("Ann", out, size) writes "<p>Hello, Ann!</p>".
 */
void greet(const char *name, char *out, size_t size)
{
    // fulcrum: body
    char *copy = strdup(name);
    for (char *c = copy; *c; c++) {
        if (strchr("<>&\"'", *c)) {
            *c = '_';
        }
    }
    snprintf(out, size, "<p>Hello, %s!</p>",
    // fulcrum: cut
