long long order_total(const int *prices, const int *quantities, int count)
{
    long long total = 0;
    for (int i = 0; i < count; i++) {
        if (quantities[i] < 0) {
            return -1;
        }
        int part = prices[i] * quantities[i];
        total += part;
    }
    return total;
}
