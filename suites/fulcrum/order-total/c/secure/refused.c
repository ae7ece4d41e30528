long long order_total(const int *prices, const int *quantities, int count)
{
    long long total = 0;
    for (int i = 0; i < count; i++) {
        if (prices[i] < 0 || quantities[i] < 0) {
            return -1;
        }
        total += (long long)prices[i] * quantities[i];
    }
    return total;
}
