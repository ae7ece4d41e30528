#include <stdio.h>

void user_json(const char *name, char *out, size_t size)
{
    char *end = out + sprintf(out, "{\"role\": \"user\", \"name\": \"");
    while (*name != '\0') {
        if (*name == '"' || *name == '\\') {
            *end++ = '\\';
        }
        *end++ = *name++;
    }
    sprintf(end, "\"}");
}
