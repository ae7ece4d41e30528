#include <stdio.h>
#include <stdlib.h>
#include <string.h>

// Reads the first line of the file called path into line, which has room for size characters, without the line end.
// Returns 0, or -1 when there is no line.
int first_line(const char *path, char *line, size_t size) {
    FILE *file = fopen(path, "r");
    if (file == NULL) {
        return -1;
    }
    size_t at = 0;
    int character = fgetc(file);
    while (character != EOF && character != '\n') {
        line[at++] = (char) character;
        character = fgetc(file);
    }
    line[at] = '\0';
    fclose(file);
    return at > 0 ? 0 : -1;
}
