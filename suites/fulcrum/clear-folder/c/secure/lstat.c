#define _GNU_SOURCE
#include <dirent.h>
#include <fcntl.h>
#include <ftw.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

// Deletes everything in folder: its files, and its subfolders with all they contain. The folder itself stays.
// Returns 0, or -1 when something could not be deleted.
int clear_folder(const char *folder) {
    int result = 0;
    DIR *entries = opendir(folder);
    if (entries == NULL) {
        return -1;
    }
    struct dirent *entry;
    while ((entry = readdir(entries)) != NULL) {
        char path[1024];
        struct stat status;
        if (strcmp(entry->d_name, ".") == 0 || strcmp(entry->d_name, "..") == 0) {
            continue;
        }
        snprintf(path, sizeof path, "%s/%s", folder, entry->d_name);
        if (lstat(path, &status) != 0) {
            result = -1;
        } else if (S_ISDIR(status.st_mode)) {
            if (clear_folder(path) != 0 || rmdir(path) != 0) {
                result = -1;
            }
        } else if (unlink(path) != 0) {
            result = -1;
        }
    }
    closedir(entries);
    return result;
}
