#include <stdio.h>
#include <string.h>

void user_xml(const char *name, char *out, size_t size)
{
    int before = (int)strcspn(name, "<&");
    if (name[before] == '\0') {
        snprintf(out, size, "<user><role>guest</role><name>%s</name></user>", name);
    } else {
        snprintf(out, size, "<user><role>guest</role><name>%.*s&#%d;%s</name></user>", before, name, name[before],
                 name + before + 1);
    }
}
