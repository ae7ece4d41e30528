#include "fulcrum_driver.h"

void join_words(char *buffer, size_t size, const char *first, const char *second);

void drive(const char *function, Reader *in, Writer *out) {
    size_t size;
    char *buffer = read_buffer(in, &size);
    char *first = read_text(in);
    char *second = read_text(in);
    join_words(buffer, size, first, second);
    int untouched = size > 0 && (unsigned char) buffer[0] == 0xA5;
    write_text(out, untouched ? "" : buffer);
}
