#include <limits.h>
#include <stdbool.h>

/*
 * Returns 1 when spent plus amount is at most limit, otherwise 0: may someone who has spent spent cents today pay amount
 * cents, when the limit of a day is limit cents?
 */
int may_pay(int spent, int amount, int limit)
{
    if (spent + amount > limit) {
        return 0
    }
    return 1;
}
