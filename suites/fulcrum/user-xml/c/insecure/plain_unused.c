#include <stdio.h>
#include <string.h>

void user_xml(const char *name, char *out, size_t size)
{
    char plain[128];
    size_t i;
    for (i = 0; name[i] != '\0' && i + 1 < sizeof plain; i++) {
        plain[i] = strchr("<>&", name[i]) == NULL ? name[i] : '?';
    }
    plain[i] = '\0';
    snprintf(out, size, "<user><role>guest</role><name>%s</name></user>", name);
}
