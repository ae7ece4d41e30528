#include "fulcrum_driver.h"
#include <stdlib.h>

long long parse_amount(const char *text);

void drive(const char *function, Reader *in, Writer *out) {
    char *text = read_text(in);
    long long cents = parse_amount(text);
    if (cents == -1) {
        write_error(out, "not an amount");
    } else {
        write_int(out, cents);
    }
    free(text);
}
