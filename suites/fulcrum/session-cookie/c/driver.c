#include "fulcrum_driver.h"
#include <stdlib.h>
#include <string.h>

void session_cookie(const char *id, char *out, size_t size);

void drive(const char *function, Reader *in, Writer *out) {
    char *id = read_text(in);
    size_t size = 128;
    char *header = malloc(size);
    memset(header, 0xA5, size);
    session_cookie(id, header, size);
    write_text(out, header);
    free(header);
    free(id);
}
