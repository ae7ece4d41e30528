#include <fcntl.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

// Writes the user's private key to the new file called path. Returns 0, or -1 when it could not be written.
int save_key(const char *path, const char *key) {
    int descriptor = creat(path, S_IRUSR | S_IWUSR | S_IRGRP | S_IROTH);
    if (descriptor == -1) {
        return -1;
    }
    ssize_t written = write(descriptor, key, strlen(key));
    close(descriptor);
    return written < 0 ? -1 : 0;
}
