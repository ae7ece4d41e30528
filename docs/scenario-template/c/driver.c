#include "fulcrum_driver.h"
#include <stdlib.h>
#include <string.h>

void {{entry_point}}(const char *text, char *out, size_t size);

void drive(const char *function, Reader *in, Writer *out) {
    char *text = read_text(in);
    size_t size = 256;
    char *line = malloc(size);
    memset(line, 0xA5, size);
    {{entry_point}}(text, line, size);
    write_text(out, line);
    free(line);
    free(text);
}
