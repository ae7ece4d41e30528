#define _GNU_SOURCE
#include <stdio.h>
#include <string.h>

int sorted_text(const char *name, char *out, size_t size)
{
    char command[256] = "sort -- ";
    char line[256];
    if (strspn(name, "abcdefghijklmnopqrstuvwxyz0123456789._") != strlen(name)) {
        return -1;
    }
    strcat(command, name);
    FILE *pipe = popen(command, "r");
    if (pipe == NULL) {
        return -1;
    }
    out[0] = '\0';
    while (fgets(line, sizeof line, pipe) != NULL) {
        strcat(out, line);
    }
    pclose(pipe);
    return 0;
}
