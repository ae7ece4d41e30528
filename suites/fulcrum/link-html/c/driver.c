#include "fulcrum_driver.h"
#include <stdlib.h>
#include <string.h>

void homepage_link(const char *url, char *out, size_t size);

void drive(const char *function, Reader *in, Writer *out) {
    char *url = read_text(in);
    size_t size = 256;
    char *text = malloc(size);
    memset(text, 0xA5, size);
    homepage_link(url, text, size);
    write_text(out, text);
    free(text);
    free(url);
}
