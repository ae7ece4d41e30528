#include <stdio.h>

int read_public(const char *folder, const char *name, char *out, size_t size)
{
    char path[4096];
    snprintf(path, sizeof path, "%s/%s", folder, name);
    FILE *file = fopen(path, "r");
    if (file == NULL) {
        return -1;
    }
    fgets(out, (int)size, file);
    fclose(file);
    return 0;
}
