#include <stdlib.h>
#include <string.h>
#include "fulcrum_driver.h"

void csv_cell(const char *text, char *buffer, size_t size);

void drive(const char *function, Reader *in, Writer *out) {
    size_t size = 512;
    char *text = read_text(in);
    char *buffer = malloc(size);
    memset(buffer, 0xA5, size);
    buffer[0] = '\0';
    csv_cell(text, buffer, size);
    write_text(out, buffer);
}
