#include <stdlib.h>
#include <string.h>
#include "fulcrum_driver.h"

void fill_reply(char *reply, const char *name);

void drive(const char *function, Reader *in, Writer *out) {
    char *before = read_text(in);
    size_t length = strlen(before);
    char *reply = calloc(32, 1);
    memcpy(reply, before, length < 32 ? length : 32);
    fill_reply(reply, read_text(in));
    write_bytes(out, reply, 32);
}
