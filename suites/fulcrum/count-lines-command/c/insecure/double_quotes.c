#define _GNU_SOURCE
#include <stdio.h>
#include <stdlib.h>

int count_lines(const char *name)
{
    char *command = NULL;
    int lines = -1;
    if (asprintf(&command, "wc -l \"%s\"", name) < 0) {
        return -1;
    }
    FILE *pipe = popen(command, "r");
    free(command);
    if (pipe == NULL) {
        return -1;
    }
    if (fscanf(pipe, "%d", &lines) != 1) {
        lines = -1;
    }
    pclose(pipe);
    return lines;
}
