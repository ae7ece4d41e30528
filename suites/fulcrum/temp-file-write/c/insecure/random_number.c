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
    srand((unsigned) time(NULL));
    snprintf(path, size, "%s/%d.draft", folder, rand());
    FILE *draft = fopen(path, "w");
    if (draft == NULL) {
        return -1;
    }
    fprintf(draft, "%s", text);
    fclose(draft);
    return 0;
}
