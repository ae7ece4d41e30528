#define _GNU_SOURCE
#include <stdio.h>
#include <string.h>

int count_lines(const char *name)
{
    const char *allowed = "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789._/";
    char command[300];
    int lines;
    if (name[strspn(name, allowed)] != '\0' || strlen(name) > 255) {
        return -1;
    }
    sprintf(command, "wc -l %s", name);
    FILE *pipe = popen(command, "r");
    if (pipe == NULL) {
        return -1;
    }
    if (fscanf(pipe, "%d", &lines) != 1) {
        lines = -1;
    }
    pclose(pipe);
    return lines;
}
