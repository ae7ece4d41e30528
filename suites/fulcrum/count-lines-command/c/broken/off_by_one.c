#include <stdio.h>

int count_lines(const char *name)
{
    FILE *file = fopen(name, "r");
    int lines = 1;
    int c;
    while ((c = fgetc(file)) != EOF) {
        lines += c == '\n';
    }
    fclose(file);
    return lines;
}
