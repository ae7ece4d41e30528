#include "fulcrum_driver.h"
#include <stdlib.h>
#include <string.h>

int sorted_text(const char *name, char *out, size_t size);

void drive(const char *function, Reader *in, Writer *out) {
    char *name = read_text(in);
    size_t size = 1024;
    char *text = malloc(size);
    memset(text, 0xA5, size);
    if (sorted_text(name, text, size) == 0) {
        write_text(out, text);
    } else {
        write_error(out, "the file cannot be sorted");
    }
    free(text);
    free(name);
}
