#define _GNU_SOURCE
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/wait.h>
#include <unistd.h>

/*
 * Writes the text of the file called name with its lines sorted, as the command sort prints it, into out, which has room
 * for size characters. Returns 0, or -1 when it cannot be sorted.
 */
int sorted_text(const char *name, char *out, size_t size)
{
    char command[4096];
    snprintf(command, sizeof command, "sort %s", name);
    FILE *pipe = popen(command, "r");
    if (pipe == NULL) {
        return -1;
    }
    fgets(out, (int)size, pipe);
    return pclose(pipe) == 0 ? 0 : -1;
}
