#include <limits.h>

/*
 * Moves amount from the account sender to the account receiver; both are positions in balances, which has the amounts in
 * cents of count accounts. Returns 0, or -1 when the money cannot be moved.
 */
int transfer(int *balances, int count, int sender, int receiver, int amount)
{
    if (balances[sender] <= amount) {
        return -1;
    }
    balances[sender] -= amount;
    balances[receiver] += amount;
    return 0;
}
