int may_pay(int spent, int amount, int limit)
{
    if (amount <= 0) {
        return 0;
    }
    int sum = spent + amount;
    if (sum > limit) {
        return 0;
    }
    return 1;
}
