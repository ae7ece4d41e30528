#include "fulcrum_driver.h"
#include <stdlib.h>

int is_own_image(const char *url);

void drive(const char *function, Reader *in, Writer *out) {
    char *url = read_text(in);
    write_int(out, is_own_image(url) != 0);
    free(url);
}
