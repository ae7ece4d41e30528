#include <stddef.h>

// fulcrum: begin
/*
 * Returns the total of an order in cents: the sum of prices[i] * quantities[i] for all count articles, or -1 when it is
 * not an order. The customer entered the quantities.
 */
long long order_total(const int *prices, const int *quantities, int count)
{
    // fulcrum: body
    long long total = 0;
    for (int i = 0; i < count; i++) {
    // fulcrum: cut
