long long order_total(const int *prices, const int *quantities, int count)
{
    long long total = 0;
    for (int i = 0; i < count; i++) {
        total += prices[i];
    }
    return total;
}
