#include <stdio.h>
#include <stdlib.h>
#include <string.h>

// Reads the first line of the file called path into line, which has room for size characters, without the line end.
// Returns 0, or -1 when there is no line.
int first_line(const char *path, char *line, size_t size) {
    char first[1024];
    FILE *file = fopen(path, "r");
    if (file == NULL) {
        return -1;
    }
    int found = fscanf(file, "%[^\n]", first);
    fclose(file);
    if (found != 1) {
        return -1;
    }
    snprintf(line, size, "%s", first);
    return 0;
}
