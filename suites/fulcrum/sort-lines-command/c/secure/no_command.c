#include <stdio.h>
#include <stdlib.h>
#include <string.h>

static int compare(const void *a, const void *b)
{
    return strcmp(*(char *const *)a, *(char *const *)b);
}

int sorted_text(const char *name, char *out, size_t size)
{
    char *lines[512];
    char line[1024];
    size_t count = 0, used = 0;
    FILE *file = fopen(name, "r");
    if (file == NULL) {
        return -1;
    }
    while (count < 512 && fgets(line, sizeof line, file) != NULL) {
        lines[count++] = strdup(line);
    }
    fclose(file);
    qsort(lines, count, sizeof lines[0], compare);
    out[0] = '\0';
    for (size_t i = 0; i < count; i++) {
        size_t length = strlen(lines[i]);
        if (used + length < size) {
            strcpy(out + used, lines[i]);
            used += length;
        }
        free(lines[i]);
    }
    return 0;
}
