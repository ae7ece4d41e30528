long long order_total(const int *prices, const int *quantities, int count)
{
    long long total = 0;
    for (int i = 0; i < count; i++) {
        long long quantity = quantities[i];
        if (quantity < 0) {
            return -1;
        }
        total += prices[i] * quantities[i];
    }
    return total;
}
