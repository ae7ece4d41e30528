#include <stdio.h>
#include <string.h>

void user_xml(const char *name, char *out, size_t size)
{
    if (strpbrk(name, "<>&") == NULL) {
        snprintf(out, size, "<user><role>guest</role><name>%s</name></user>", name);
    } else {
        snprintf(out, size, "<user><role>guest</role><name><![CDATA[%s]]></name></user>", name);
    }
}
