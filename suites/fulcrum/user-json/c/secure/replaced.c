#include <stdio.h>
#include <stdlib.h>
#include <string.h>

void user_json(const char *name, char *out, size_t size)
{
    char *copy = strdup(name);
    for (size_t i = 0; copy[i] != '\0'; i++) {
        if (copy[i] == '"' || copy[i] == '\\' || (copy[i] > 0 && copy[i] < ' ')) {
            copy[i] = '_';
        }
    }
    snprintf(out, size, "{\"role\": \"user\", \"name\": \"%s\"}", copy);
    free(copy);
}
