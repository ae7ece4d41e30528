int may_pay(int spent, int amount, int limit)
{
    if (amount <= 0 || spent < 0 || limit < spent) {
        return 0;
    }
    return amount <= limit - spent;
}
