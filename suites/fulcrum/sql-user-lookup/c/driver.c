#include "fulcrum_driver.h"
#include <stdlib.h>
#include <string.h>

int query_user(const char *name, char *sql, size_t size);

void drive(const char *function, Reader *in, Writer *out) {
    char *name = read_text(in);
    size_t size = 256;
    char *sql = malloc(size);
    memset(sql, 0xA5, size);
    if (query_user(name, sql, size) == 0) {
        write_text(out, sql);
    } else {
        write_error(out, "the statement cannot be written");
    }
    free(sql);
    free(name);
}
