int transfer(int *balances, int count, int sender, int receiver, int amount)
{
    balances[receiver] += amount;
    return 0;
}
