#define _GNU_SOURCE
#include <limits.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

int read_public(const char *folder, const char *name, char *out, size_t size)
{
    char *joined = NULL;
    int result = -1;
    if (asprintf(&joined, "%s/%s", folder, name) < 0) {
        return -1;
    }
    char *root = realpath(folder, NULL);
    char *path = realpath(joined, NULL);
    size_t length = root == NULL ? 0 : strlen(root);
    if (root != NULL && path != NULL && strncmp(path, root, length) == 0 && path[length] == '/') {
        FILE *file = fopen(path, "rb");
        if (file != NULL) {
            size_t used = 0;
            int c;
            while (used + 1 < size && (c = fgetc(file)) != EOF) {
                out[used++] = (char)c;
            }
            out[used] = '\0';
            fclose(file);
            result = 0;
        }
    }
    free(path);
    free(root);
    free(joined);
    return result;
}
