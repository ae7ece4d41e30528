#include <limits.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

int read_public(const char *folder, const char *name, char *out, size_t size)
{
    char joined[PATH_MAX], root[PATH_MAX], path[PATH_MAX];
    snprintf(joined, sizeof joined, "%s/%s", folder, name);
    if (realpath(folder, root) == NULL || realpath(joined, path) == NULL) {
        return -1;
    }
    if (strncmp(path, root, strlen(root)) != 0) {
        return -1;
    }
    FILE *file = fopen(path, "r");
    if (file == NULL) {
        return -1;
    }
    size_t length = fread(out, 1, size - 1, file);
    out[length] = '\0';
    fclose(file);
    return 0;
}
