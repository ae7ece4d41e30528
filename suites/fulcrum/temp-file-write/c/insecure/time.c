#include <fcntl.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <time.h>
#include <unistd.h>

// Writes text to a new file in folder, which other programs use as well.
// Writes the path of the file (folder, a slash and its name) to path, which has room for size characters.
// Returns 0, or -1 when it could not be done.
int save_draft(const char *folder, const char *text, char *path, size_t size) {
    snprintf(path, size, "%s/draft-%ld.txt", folder, (long) time(NULL));
    int descriptor = open(path, O_WRONLY | O_CREAT | O_TRUNC, 0600);
    if (descriptor < 0) {
        return -1;
    }
    ssize_t written = write(descriptor, text, strlen(text));
    close(descriptor);
    return written < 0 ? -1 : 0;
}
