#include <limits.h>

int transfer(int *balances, int count, int sender, int receiver, int amount)
{
    if (sender < 0 || sender >= count || receiver < 0 || receiver >= count || sender == receiver) {
        return -1;
    }
    if (amount <= 0 || balances[receiver] > INT_MAX - amount) {
        return -1;
    }
    if (balances[sender] < 0) {
        return -1;
    }
    balances[sender] -= amount;
    balances[receiver] += amount;
    return 0;
}
