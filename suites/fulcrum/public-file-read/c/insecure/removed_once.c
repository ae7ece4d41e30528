#include <stdio.h>
#include <string.h>

int read_public(const char *folder, const char *name, char *out, size_t size)
{
    char path[8192];
    int used = snprintf(path, sizeof path, "%s/", folder);
    while (*name != '\0' && used < (int)sizeof path - 1) {
        if (strncmp(name, "../", 3) == 0) {
            name += 3;
        } else {
            path[used++] = *name++;
        }
    }
    path[used] = '\0';
    FILE *file = fopen(path, "r");
    if (file == NULL) {
        return -1;
    }
    size_t length = fread(out, 1, size - 1, file);
    out[length] = '\0';
    fclose(file);
    return 0;
}
