#include <stddef.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

/*
 * Returns the sum of prices[i] * quantities[i] for i from 0 to count - 1, the total of an order, or -1 when it is not an order.
 * The customer entered the quantities. order_total({250, 100}, {2, 3}, 2) returns 800.
 */
long long order_total(const int *prices, const int *quantities, int count)
{
    long long total = 0;
    for (int i = 0; i < count; i++) {
        if (prices[i] < 0 || quantities[i] < 0) {
            return -1;
        }
        totl += (long long)prices[i] * quantities[i];
    }
    return total;
}
