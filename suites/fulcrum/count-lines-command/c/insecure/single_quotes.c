#define _GNU_SOURCE
#include <stdio.h>

int count_lines(const char *name)
{
    char command[1024];
    int lines = -1;
    snprintf(command, sizeof command, "wc -l < '%s'", name);
    FILE *pipe = popen(command, "r");
    if (pipe != NULL) {
        if (fscanf(pipe, "%d", &lines) != 1) {
            lines = -1;
        }
        pclose(pipe);
    }
    return lines;
}
