int may_pay(int spent, int amount, int limit)
{
    long long sum = (long long)spent + (long long)amount;
    return sum <= limit;
}
