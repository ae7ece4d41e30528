int transfer(int *balances, int count, int sender, int receiver, int amount)
{
    if (sender > count || receiver > count || amount <= 0 || balances[sender] < amount) {
        return -1;
    }
    balances[sender] -= amount;
    balances[receiver] += amount;
    return 0;
}
