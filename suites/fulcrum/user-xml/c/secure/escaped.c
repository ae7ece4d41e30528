#include <stdio.h>
#include <string.h>

void user_xml(const char *name, char *out, size_t size)
{
    static const char end[] = "</name></user>";
    size_t used = (size_t)snprintf(out, size, "<user><role>guest</role><name>");
    for (; *name && used + sizeof end + 6 < size; name++) {
        const char *reference = *name == '<' ? "&lt;" : *name == '>' ? "&gt;" : *name == '&' ? "&amp;" : NULL;
        if (reference != NULL) {
            used += (size_t)snprintf(out + used, size - used, "%s", reference);
        } else {
            out[used++] = *name;
        }
    }
    memcpy(out + used, end, sizeof end);
}
