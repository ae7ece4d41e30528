#include "fulcrum_driver.h"

long long price_total(int cents, int quantity);

void drive(const char *function, Reader *in, Writer *out) {
    int cents = (int)read_int(in);
    int quantity = (int)read_int(in);
    write_int(out, price_total(cents, quantity));
}
