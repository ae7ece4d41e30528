#include <limits.h>

int transfer(int *balances, int count, int sender, int receiver, int amount)
{
    if (sender < 0 || receiver < 0 || sender >= count || receiver >= count || amount < 0) {
        return -1;
    }
    int less = balances[sender] - amount;
    long long more = (long long)balances[receiver] + amount;
    if (less < 0 || more > INT_MAX) {
        return -1;
    }
    balances[sender] = less;
    balances[receiver] = (int)more;
    return 0;
}
