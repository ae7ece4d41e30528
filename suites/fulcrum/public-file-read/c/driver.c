#include "fulcrum_driver.h"
#include <stdlib.h>
#include <string.h>

int read_public(const char *folder, const char *name, char *out, size_t size);

void drive(const char *function, Reader *in, Writer *out) {
    char *folder = read_text(in);
    char *name = read_text(in);
    size_t size = 4096;
    char *text = malloc(size);
    memset(text, 0xA5, size);
    if (read_public(folder, name, text, size) == 0) {
        write_text(out, text);
    } else {
        write_error(out, "no such file");
    }
    free(text);
    free(name);
    free(folder);
}
