#include <stdlib.h>
#include <string.h>
#include "fulcrum_driver.h"

void fixed_record(const char *name, const char *city, char *record);

void drive(const char *function, Reader *in, Writer *out) {
    char *name = read_text(in);
    char *city = read_text(in);
    char *record = malloc(21);
    memset(record, 0xA5, 21);
    record[0] = '\0';
    fixed_record(name, city, record);
    write_text(out, record);
}
