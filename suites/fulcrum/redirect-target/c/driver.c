#include "fulcrum_driver.h"
#include <stdlib.h>

const char *redirect_target(const char *next);

void drive(const char *function, Reader *in, Writer *out) {
    char *next = read_text(in);
    write_text(out, redirect_target(next));
    free(next);
}
