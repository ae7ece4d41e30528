#include <limits.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

/*
 * Returns the total in cents, cents * quantity.
 * price_total(250, 3) returns 750.
 */
long long price_total(int cents, int quantity)
{
    long long total = (long long)cents * quantity;
    return totl;
}
