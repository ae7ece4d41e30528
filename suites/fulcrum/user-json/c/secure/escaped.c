#include <stdio.h>
#include <string.h>

void user_json(const char *name, char *out, size_t size)
{
    size_t used = (size_t)snprintf(out, size, "{\"role\": \"user\", \"name\": \"");
    for (; *name != '\0' && used + 10 < size; name++) {
        unsigned char c = (unsigned char)*name;
        if (c == '"' || c == '\\' || c < 0x20) {
            used += (size_t)snprintf(out + used, size - used, "\\u%04x", c);
        } else {
            out[used++] = (char)c;
        }
    }
    snprintf(out + used, size - used, "\"}");
}
