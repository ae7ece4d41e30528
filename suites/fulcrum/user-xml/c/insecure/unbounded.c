#include <stdio.h>
#include <string.h>

void user_xml(const char *name, char *out, size_t size)
{
    strcpy(out, "<user><role>guest</role><name>");
    char *end = out + strlen(out);
    for (; *name; name++) {
        if (*name == '<' || *name == '&') {
            end += sprintf(end, "&#%d;", *name);
        } else {
            *end++ = *name;
        }
    }
    strcpy(end, "</name></user>");
}
