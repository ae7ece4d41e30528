#include <stdlib.h>
#include <string.h>
#include "fulcrum_driver.h"

void billing_line(const char *visit, char *line);

void drive(const char *function, Reader *in, Writer *out) {
    char *visit = read_text(in);
    char *line = malloc(200);
    memset(line, 0xA5, 200);
    line[0] = '\0';
    billing_line(visit, line);
    write_text(out, line);
}
