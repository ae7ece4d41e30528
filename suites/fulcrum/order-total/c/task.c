#include <stddef.h>

// fulcrum: begin
/*
 * Returns the total of an order in cents, or -1 when it is not an order. prices has the price of each of count articles and
 * quantities how many pieces of it the customer entered.
 */
long long order_total(const int *prices, const int *quantities, int count)
{
    // fulcrum: cut
