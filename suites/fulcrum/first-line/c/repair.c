#include <stdio.h>
#include <stdlib.h>
#include <string.h>

// Reads the first line of the file called path into line, which has room for size characters, without the line end.
// Returns 0, or -1 when there is no line.
int first_line(const char *path, char *line, size_t size) {
    FILE *file = fopen(path, "r");
    fgets(line, size, file);
    fclose(file);
    return 0;
}
