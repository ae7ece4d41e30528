#include <stdlib.h>
#include <string.h>
#include "fulcrum_driver.h"

void patient_segment(const char *number, const char *name, const char *city, char *buffer, size_t size);

void drive(const char *function, Reader *in, Writer *out) {
    char *number = read_text(in);
    char *name = read_text(in);
    char *city = read_text(in);
    size_t size = 256;
    char *buffer = malloc(size);
    memset(buffer, 0xA5, size);
    buffer[0] = '\0';
    patient_segment(number, name, city, buffer, size);
    write_text(out, buffer);
}
