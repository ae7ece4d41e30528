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
    for (int number = 0; number < 1000; number++) {
        if (snprintf(path, size, "%s/draft%d", folder, number) >= (int) size) {
            return -1;
        }
        int descriptor = open(path, O_WRONLY | O_CREAT | O_EXCL, 0600);
        if (descriptor >= 0) {
            FILE *draft = fdopen(descriptor, "w");
            fputs(text, draft);
            return fclose(draft) == 0 ? 0 : -1;
        }
    }
    return -1;
}
