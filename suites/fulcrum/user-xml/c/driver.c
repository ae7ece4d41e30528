#include "fulcrum_driver.h"
#include <stdlib.h>
#include <string.h>

void user_xml(const char *name, char *out, size_t size);

void drive(const char *function, Reader *in, Writer *out) {
    char *name = read_text(in);
    size_t size = 256;
    char *text = malloc(size);
    memset(text, 0xA5, size);
    user_xml(name, text, size);
    write_text(out, text);
    free(text);
    free(name);
}
