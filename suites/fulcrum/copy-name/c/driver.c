#include "fulcrum_driver.h"
#include <stdlib.h>

void copy_name(char *dest, size_t size, const char *name);

void drive(const char *function, Reader *in, Writer *out) {
    size_t size;
    char *dest = read_buffer(in, &size);
    char *name = read_text(in);
    copy_name(dest, size, name);
    write_text(out, dest);
    free(name);
    free(dest);
}
