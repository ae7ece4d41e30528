#include <stdio.h>
#include <string.h>

void greet(const char *name, char *out, size_t size)
{
    char *end = out + sprintf(out, "<p>Hello, ");
    for (; *name; name++) {
        if (*name == '<') {
            end += sprintf(end, "&lt;");
        } else if (*name == '&') {
            end += sprintf(end, "&amp;");
        } else {
            *end++ = *name;
        }
    }
    strcpy(end, "!</p>");
}
