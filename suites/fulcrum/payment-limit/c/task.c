#include <limits.h>
#include <stdbool.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

// fulcrum: begin
/*
 * Returns 1 when spent + amount <= limit, else 0. All are cents.
 * may_pay(7000, 3000, 10000) returns 1.
 * may_pay(7000, 3001, 10000) returns 0.
 */
int may_pay(int spent, int amount, int limit)
{
    // fulcrum: body
    if (amount <= 0) {
        return 0;
    }
    long long sum = spent;
    // fulcrum: cut
