static int known(int account, int count)
{
    return (unsigned)account < (unsigned)count;
}

int transfer(int *balances, int count, int sender, int receiver, int amount)
{
    int sum;
    if (!known(sender, count) || !known(receiver, count) || amount < 1) {
        return -1;
    }
    if (balances[sender] < amount || __builtin_add_overflow(balances[receiver], amount, &sum)) {
        return -1;
    }
    balances[sender] -= amount;
    balances[receiver] += amount;
    return 0;
}
