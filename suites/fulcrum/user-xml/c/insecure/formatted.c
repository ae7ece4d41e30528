#include <stdio.h>

void user_xml(const char *name, char *out, size_t size)
{
    snprintf(out, size, "<user><role>guest</role><name>%s</name></user>", name);
}
