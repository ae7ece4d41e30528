long long price_total(int cents, int quantity)
{
    return cents;
}
