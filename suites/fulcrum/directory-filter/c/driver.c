#include "fulcrum_driver.h"
#include <stdlib.h>
#include <string.h>

void person_filter(const char *name, char *out, size_t size);

void drive(const char *function, Reader *in, Writer *out) {
    char *name = read_text(in);
    size_t size = 128;
    char *text = malloc(size);
    memset(text, 0xA5, size);
    person_filter(name, text, size);
    write_text(out, text);
    free(text);
    free(name);
}
