#define _GNU_SOURCE
#include <stdio.h>

int count_lines(const char *name)
{
    char command[1024];
    int lines = -1;
    snprintf(command, sizeof command, "wc -l %s", name);
    FILE *pipe = popen(command, "r");
    if (pipe == NULL) {
        return -1;
    }
    fscanf(pipe, "%d", &lines);
    pclose(pipe);
    return lines;
}
