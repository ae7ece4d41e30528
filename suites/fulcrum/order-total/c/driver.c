#include "fulcrum_driver.h"
#include <stdlib.h>

long long order_total(const int *prices, const int *quantities, int count);

void drive(const char *function, Reader *in, Writer *out) {
    size_t count, quantity_count;
    int *prices = read_ints(in, &count);
    int *quantities = read_ints(in, &quantity_count);
    write_int(out, order_total(prices, quantities, (int)count));
    free(quantities);
    free(prices);
}
