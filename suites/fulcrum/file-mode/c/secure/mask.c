#include <fcntl.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

// Writes the user's private key to the new file called path. Returns 0, or -1 when it could not be written.
int save_key(const char *path, const char *key) {
    mode_t before = umask(S_IRWXG | S_IRWXO);
    FILE *file = fopen(path, "w");
    umask(before);
    if (file == NULL) {
        return -1;
    }
    int failed = fputs(key, file) == EOF;
    failed |= fclose(file) == EOF;
    return failed ? -1 : 0;
}
