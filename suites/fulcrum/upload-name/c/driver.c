#include "fulcrum_driver.h"

int is_picture(const char *name);

void drive(const char *function, Reader *in, Writer *out) {
    write_int(out, is_picture(read_text(in)) != 0);
}
