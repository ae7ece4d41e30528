#include "fulcrum_driver.h"
#include <stdlib.h>
#include <string.h>

void redirect_response(const char *location, char *out, size_t size);

void drive(const char *function, Reader *in, Writer *out) {
    char *location = read_text(in);
    size_t size = 256;
    char *response = malloc(size);
    memset(response, 0xA5, size);
    redirect_response(location, response, size);
    write_text(out, response);
    free(response);
    free(location);
}
