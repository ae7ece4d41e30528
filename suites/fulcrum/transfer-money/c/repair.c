#include <limits.h>

/*
 * Moves amount cents: subtracts amount from balances[sender] and adds amount to balances[receiver]. balances has count
 * accounts. Returns 0, or -1 when the money cannot be moved.
 */
int transfer(int *balances, int count, int sender, int receiver, int amount)
{
    if (balances[sender] < amount) {
        return -1;
    }
    balances[sender] -= amount;
    balances[receiver] =+ amount;
    return 0;
}
