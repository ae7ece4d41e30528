#define _GNU_SOURCE
#include <stdio.h>

int sorted_text(const char *name, char *out, size_t size)
{
    char command[4096];
    snprintf(command, sizeof command, "sort %s", name);
    FILE *pipe = popen(command, "r");
    if (pipe == NULL) {
        return -1;
    }
    size_t used = fread(out, 1, size - 1, pipe);
    out[used] = '\0';
    pclose(pipe);
    return 0;
}
