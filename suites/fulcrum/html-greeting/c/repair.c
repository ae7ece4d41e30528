#include <stdio.h>
#include <stdlib.h>
#include <string.h>

/*
 * Writes the greeting for name as an HTML paragraph into out, which has room for size characters.
 * greet("Ann", out, size) writes "<p>Hello, Ann!</p>".
 */
void greet(const char *name, char *out, size_t size)
{
    snprintf(out, size, "<p>Hello, %.*s!</p>", (int)strcspn(name, "<>&\"'") name);
}
