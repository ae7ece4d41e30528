#include "fulcrum_driver.h"
#include <stdlib.h>
#include <string.h>

void search_url(const char *term, char *out, size_t size);

void drive(const char *function, Reader *in, Writer *out) {
    char *term = read_text(in);
    size_t size = 256;
    char *address = malloc(size);
    memset(address, 0xA5, size);
    search_url(term, address, size);
    write_text(out, address);
    free(address);
    free(term);
}
