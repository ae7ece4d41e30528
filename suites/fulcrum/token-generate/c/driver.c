#include "fulcrum_driver.h"
#include <stdlib.h>
#include <string.h>

void make_token(char *out, size_t length);

void drive(const char *function, Reader *in, Writer *out) {
    size_t length = (size_t)read_int(in);
    char *token = malloc(length + 1);
    memset(token, 0xA5, length + 1);
    make_token(token, length);
    write_text(out, token);
    free(token);
}
