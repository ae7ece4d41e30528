int may_pay(int spent, int amount, int limit)
{
    return amount > 0 && amount <= limit;
}
