#include "fulcrum_driver.h"

int valid_username(const char *name);

void drive(const char *function, Reader *in, Writer *out) {
    write_int(out, valid_username(read_text(in)) != 0);
}
