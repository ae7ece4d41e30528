#include <stddef.h>

/*
 * Returns the total of an order in cents: the sum of prices[i] * quantities[i] for all count articles, or -1 when it is
 * not an order. The customer entered the quantities.
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
