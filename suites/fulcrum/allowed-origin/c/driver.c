#include "fulcrum_driver.h"
#include <stdlib.h>

const char *allowed_origin(const char *origin);

void drive(const char *function, Reader *in, Writer *out) {
    char *origin = read_text(in);
    write_text(out, allowed_origin(origin));
    free(origin);
}
