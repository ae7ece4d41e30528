#include <stdlib.h>
#include <string.h>
#include "fulcrum_driver.h"

int save_draft(const char *folder, const char *text, char *path, size_t size);

void drive(const char *function, Reader *in, Writer *out) {
    char *folder = read_text(in);
    char *text = read_text(in);
    size_t size = 256;
    char *path = malloc(size);
    memset(path, 0xA5, size);
    if (save_draft(folder, text, path, size) != 0) {
        write_error(out, "not written");
        return;
    }
    write_text(out, path);
}
