#define _GNU_SOURCE
#include <dirent.h>
#include <fcntl.h>
#include <ftw.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>
// fulcrum: begin
// Deletes everything in folder: its files, and its subfolders with all they contain. The folder itself stays.
// Returns 0, or -1 when something could not be deleted.
int clear_folder(const char *folder) {
    // fulcrum: cut
