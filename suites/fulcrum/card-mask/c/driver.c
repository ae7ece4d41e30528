#include "fulcrum_driver.h"

void mask_card(char *number);

void drive(const char *function, Reader *in, Writer *out) {
    char *number = read_text(in);
    mask_card(number);
    write_text(out, number);
}
