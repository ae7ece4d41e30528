#include "fulcrum_driver.h"

int first_line(const char *path, char *line, size_t size);

void drive(const char *function, Reader *in, Writer *out) {
    char *path = read_text(in);
    size_t size;
    char *line = read_buffer(in, &size);
    if (first_line(path, line, size) != 0) {
        write_error(out, "no line");
        return;
    }
    write_text(out, line);
}
