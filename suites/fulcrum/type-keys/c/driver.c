#include "fulcrum_driver.h"

void type_keys(const char *keys, char *text, size_t size);

void drive(const char *function, Reader *in, Writer *out) {
    char *keys = read_text(in);
    size_t size;
    char *text = read_buffer(in, &size);
    text[0] = '\0';
    type_keys(keys, text, size);
    write_text(out, text);
}
