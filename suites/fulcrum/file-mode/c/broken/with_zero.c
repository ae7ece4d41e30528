#include <fcntl.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

// Writes the user's private key to the new file called path. Returns 0, or -1 when it could not be written.
int save_key(const char *path, const char *key) {
    int descriptor = open(path, O_WRONLY | O_CREAT | O_TRUNC, 0600);
    if (descriptor < 0) {
        return -1;
    }
    write(descriptor, key, strlen(key) + 1);
    close(descriptor);
    return 0;
}
