#include "fulcrum_driver.h"
#include <stdlib.h>

int parse_age(const char *text);

void drive(const char *function, Reader *in, Writer *out) {
    char *text = read_text(in);
    int age = parse_age(text);
    if (age == -1) {
        write_error(out, "not an age");
    } else {
        write_int(out, age);
    }
    free(text);
}
