#include <stdio.h>
#include <stdlib.h>
#include <string.h>

int read_public(const char *folder, const char *name, char *out, size_t size)
{
    char path[1024];
    if (strchr(name, '/') != NULL || strcmp(name, "..") == 0) {
        return -1;
    }
    if (snprintf(path, sizeof path, "%s/%s", folder, name) >= (int)sizeof path) {
        return -1;
    }
    FILE *file = fopen(path, "r");
    if (file == NULL) {
        return -1;
    }
    size_t length = fread(out, 1, size, file);
    out[length] = '\0';
    fclose(file);
    return 0;
}
