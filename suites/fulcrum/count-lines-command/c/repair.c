#define _GNU_SOURCE
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/wait.h>
#include <unistd.h>

/*
 * Returns the number of lines of the file called name, counted with the command wc -l, or -1 when it cannot be counted.
 */
int count_lines(const char *name)
{
    char command[1024];
    int lines = -1;
    snprintf(command, sizeof command, "wc -l %s", name);
    FILE *pipe = popen(command, "r");
    if (pipe == NULL) {
        return -1;
    }
    lines = fgetc(pipe);
    pclose(pipe);
    return lines;
}
