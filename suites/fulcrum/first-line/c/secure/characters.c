#include <stdio.h>
#include <stdlib.h>
#include <string.h>

// Reads the first line of the file called path into line, which has room for size characters, without the line end.
// Returns 0, or -1 when there is no line.
int first_line(const char *path, char *line, size_t size) {
    FILE *file = fopen(path, "r");
    size_t at = 0;
    int character = EOF;
    if (file == NULL || size == 0) {
        return -1;
    }
    while ((character = fgetc(file)) != EOF && character != '\n') {
        if (at + 1 == size) {
            break;
        }
        line[at++] = (char) character;
    }
    line[at] = '\0';
    fclose(file);
    return at == 0 && character == EOF ? -1 : 0;
}
