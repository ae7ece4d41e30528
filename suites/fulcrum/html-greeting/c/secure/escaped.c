#include <stdio.h>
#include <string.h>

static void append(char *out, size_t size, const char *text)
{
    size_t used = strlen(out);
    if (used + strlen(text) < size) {
        strcpy(out + used, text);
    }
}

void greet(const char *name, char *out, size_t size)
{
    if (size == 0) {
        return;
    }
    out[0] = '\0';
    append(out, size, "<p>Hello, ");
    for (; *name; name++) {
        char one[2] = {*name, '\0'};
        append(out, size, *name == '<' ? "&lt;" : *name == '>' ? "&gt;" : *name == '&' ? "&amp;" : one);
    }
    append(out, size, "!</p>");
}
