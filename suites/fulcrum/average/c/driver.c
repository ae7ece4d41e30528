#include "fulcrum_driver.h"

int average(const int *values, int count);

void drive(const char *function, Reader *in, Writer *out) {
    size_t count;
    int *values = read_ints(in, &count);
    write_int(out, average(values, (int) count));
}
