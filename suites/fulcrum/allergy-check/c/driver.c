#include "fulcrum_driver.h"

int is_allergic(const char *allergies, const char *drug);

void drive(const char *function, Reader *in, Writer *out) {
    char *allergies = read_text(in);
    char *drug = read_text(in);
    write_int(out, is_allergic(allergies, drug) != 0);
}
