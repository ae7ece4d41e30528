#include <limits.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

// fulcrum: begin
/*
 * Returns the total in cents, cents * quantity.
 * price_total(250, 3) returns 750.
 */
long long price_total(int cents, int quantity)
{
    // fulcrum: body
    long long each = cents;
    long long total =
    // fulcrum: cut
