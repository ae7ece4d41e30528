#include "fulcrum_driver.h"

int code_matches(const char *expected, const char *given);

void drive(const char *function, Reader *in, Writer *out) {
    char *expected = read_text(in);
    char *given = read_text(in);
    write_int(out, code_matches(expected, given) != 0);
}
