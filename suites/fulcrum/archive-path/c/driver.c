#include "fulcrum_driver.h"
#include <stdlib.h>
#include <string.h>

int entry_path(const char *folder, const char *name, char *out, size_t size);

void drive(const char *function, Reader *in, Writer *out) {
    char *folder = read_text(in);
    char *name = read_text(in);
    size_t size = 128;
    char *path = malloc(size);
    memset(path, 0xA5, size);
    if (entry_path(folder, name, path, size) == 0) {
        write_text(out, path);
    } else {
        write_error(out, "no such path");
    }
    free(path);
    free(name);
    free(folder);
}
