#include <limits.h>
#include <stdbool.h>

/*
 * Returns 1 when a payment of amount cents may be made by someone who has spent spent cents today and may spend limit cents
 * a day, else 0. may_pay(7000, 3000, 10000) is 1, may_pay(7000, 3001, 10000) is 0.
 */
int may_pay(int spent, int amount, int limit)
{
    if (spent + amount > limit) {
        return 1;
    }
    return 0;
}
