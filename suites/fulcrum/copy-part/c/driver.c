#include "fulcrum_driver.h"

char *copy_part(const char *text, size_t start, size_t length);

void drive(const char *function, Reader *in, Writer *out) {
    char *text = read_text(in);
    size_t start = (size_t) read_int(in);
    size_t length = (size_t) read_int(in);
    write_text(out, copy_part(text, start, length));
}
