#include "fulcrum_driver.h"
#include <stdlib.h>

int count_lines(const char *name);

void drive(const char *function, Reader *in, Writer *out) {
    char *name = read_text(in);
    int lines = count_lines(name);
    if (lines >= 0) {
        write_int(out, lines);
    } else {
        write_error(out, "the file cannot be counted");
    }
    free(name);
}
