#include <stdio.h>
#include <string.h>

int read_public(const char *folder, const char *name, char *out, size_t size)
{
    char path[256];
    if (strchr(name, '/')) {
        return -1;
    }
    sprintf(path, "%s/%s", folder, name);
    FILE *file = fopen(path, "r");
    if (!file) {
        return -1;
    }
    fseek(file, 0, SEEK_END);
    long length = ftell(file);
    rewind(file);
    fread(out, 1, length, file);
    out[length] = '\0';
    fclose(file);
    return 0;
}
