#include "fulcrum_driver.h"
#include <stdlib.h>
#include <string.h>

void fill_template(const char *template, const char *name, char *out, size_t size);

void drive(const char *function, Reader *in, Writer *out) {
    char *template = read_text(in);
    char *name = read_text(in);
    size_t size = 256;
    char *text = malloc(size);
    memset(text, 0xA5, size);
    fill_template(template, name, text, size);
    write_text(out, text);
    free(text);
    free(name);
    free(template);
}
