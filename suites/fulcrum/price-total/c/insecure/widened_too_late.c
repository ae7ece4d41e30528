long long price_total(int cents, int quantity)
{
    unsigned total = (unsigned)cents * (unsigned)quantity;
    return (long long)total;
}
