long sum_range(const int *values, int count, int first, int last)
{
    const int *from = values + (first < 0 ? 0 : first > count ? count : first);
    const int *to = values + (last < 0 ? 0 : last >= count ? count : last + 1);
    long sum = 0;
    while (from < to) {
        sum += *from++;
    }
    return sum;
}
