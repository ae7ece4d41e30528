#include <stddef.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

// fulcrum: begin
/*
 * Returns the sum of prices[i] * quantities[i] for i from 0 to count - 1, the total of an order, or -1 when it is not an order.
 * The customer entered the quantities. order_total({250, 100}, {2, 3}, 2) returns 800.
 */
long long order_total(const int *prices, const int *quantities, int count)
{
    // fulcrum: body
    long long total = 0;
    for (int i = 0; i < count; i++) {
        long long quantity = quantities[i];
        if (quantity < 0) {
            return -1;
        }
        total +=
    // fulcrum: cut
