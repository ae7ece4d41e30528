#include <stdio.h>

int count_lines(const char *name)
{
    FILE *file = fopen(name, "r");
    if (file == NULL) {
        return -1;
    }
    int lines = 0;
    int c;
    while ((c = fgetc(file)) != EOF) {
        lines += c == '\n';
    }
    fclose(file);
    return lines;
}
