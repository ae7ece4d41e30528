long sum_range(const int *values, int count, int first, int last)
{
    long sum = 0;
    if (first < 0 || last > count) {
        return 0;
    }
    for (int i = first; i <= last; i++) {
        sum += values[i];
    }
    return sum;
}
