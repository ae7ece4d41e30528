long long order_total(const int *prices, const int *quantities, int count)
{
    long long total = 0, part;
    while (count-- > 0) {
        if (__builtin_mul_overflow((long long)prices[count], quantities[count], &part) || quantities[count] < 0) {
            return -1;
        }
        if (__builtin_add_overflow(total, part, &total)) {
            return -1;
        }
    }
    return total;
}
