#define _GNU_SOURCE
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

int count_lines(const char *name)
{
    char command[1024];
    char line[128];
    if (strpbrk(name, ";&|<>'") != NULL) {
        return -1;
    }
    snprintf(command, sizeof command, "wc -l \"%s\"", name);
    FILE *pipe = popen(command, "r");
    if (pipe == NULL) {
        return -1;
    }
    int lines = fgets(line, sizeof line, pipe) == NULL ? -1 : atoi(line);
    pclose(pipe);
    return lines;
}
