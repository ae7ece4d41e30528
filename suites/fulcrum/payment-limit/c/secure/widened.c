int may_pay(int spent, int amount, int limit)
{
    long long sum = (long long)spent + amount;
    return amount > 0 && sum <= limit ? 1 : 0;
}
