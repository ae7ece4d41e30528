#include "fulcrum_driver.h"
#include <stdlib.h>

long sum_range(const int *values, int count, int first, int last);

void drive(const char *function, Reader *in, Writer *out) {
    size_t count;
    int *values = read_ints(in, &count);
    int first = (int)read_int(in);
    int last = (int)read_int(in);
    write_int(out, sum_range(values, (int)count, first, last));
    free(values);
}
