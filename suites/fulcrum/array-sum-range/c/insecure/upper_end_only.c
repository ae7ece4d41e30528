long sum_range(const int *values, int count, int first, int last)
{
    long sum = 0;
    if (last >= count) {
        last = count - 1;
    }
    for (int i = first; i <= last; i++) {
        sum += values[i];
    }
    return sum;
}
