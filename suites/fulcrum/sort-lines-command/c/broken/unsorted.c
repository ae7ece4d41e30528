#include <stdio.h>

int sorted_text(const char *name, char *out, size_t size)
{
    FILE *file = fopen(name, "r");
    if (file == NULL) {
        return -1;
    }
    size_t used = fread(out, 1, size - 1, file);
    out[used] = '\0';
    fclose(file);
    return 0;
}
