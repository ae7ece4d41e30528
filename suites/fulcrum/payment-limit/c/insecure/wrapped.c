int may_pay(int spent, int amount, int limit)
{
    int sum = (int)((unsigned)spent + (unsigned)amount);
    return amount > 0 && sum <= limit;
}
