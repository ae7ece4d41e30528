#include <fcntl.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>
// fulcrum: begin
// Writes the user's private key to the new file called path. Returns 0, or -1 when it could not be written.
int save_key(const char *path, const char *key) {
    // fulcrum: cut
