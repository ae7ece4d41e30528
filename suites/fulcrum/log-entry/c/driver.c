#include "fulcrum_driver.h"
#include <stdlib.h>
#include <string.h>

void log_entry(const char *user, const char *action, char *out, size_t size);

void drive(const char *function, Reader *in, Writer *out) {
    char *user = read_text(in);
    char *action = read_text(in);
    size_t size = 256;
    char *line = malloc(size);
    memset(line, 0xA5, size);
    log_entry(user, action, line, size);
    write_text(out, line);
    free(line);
    free(action);
    free(user);
}
