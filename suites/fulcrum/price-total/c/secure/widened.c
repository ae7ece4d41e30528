long long price_total(int cents, int quantity)
{
    return (long long)cents * quantity;
}
