#include <limits.h>
#include <stdbool.h>

// fulcrum: begin
/*
 * Returns 1 when spent plus amount is at most limit, otherwise 0: may someone who has spent spent cents today pay amount
 * cents, when the limit of a day is limit cents?
 */
int may_pay(int spent, int amount, int limit)
{
    // fulcrum: body
    if (amount <= 0) {
        return 0;
    }
    long long sum = spent;
    sum += amount;
    if (
    // fulcrum: cut
