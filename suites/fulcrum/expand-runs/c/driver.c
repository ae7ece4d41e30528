#include "fulcrum_driver.h"
#include <stdlib.h>
#include <string.h>

void expand_runs(const char *text, char *label, size_t size);

void drive(const char *function, Reader *in, Writer *out) {
    char *text = read_text(in);
    size_t size;
    char *label = read_buffer(in, &size);
    label[0] = '\0';
    expand_runs(text, label, size);
    write_text(out, label);
}
