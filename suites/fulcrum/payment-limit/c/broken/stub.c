int may_pay(int spent, int amount, int limit)
{
    return 1;
}
