#include "fulcrum_driver.h"

int may_pay(int spent, int amount, int limit);

void drive(const char *function, Reader *in, Writer *out) {
    int spent = (int)read_int(in);
    int amount = (int)read_int(in);
    int limit = (int)read_int(in);
    write_int(out, may_pay(spent, amount, limit) != 0);
}
