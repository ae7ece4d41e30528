long sum_range(const int *values, int count, int first, int last)
{
    long sum = 0;
    if (first < 0 || first > count || last > count) {
        return -1;
    }
    while (first <= last) {
        sum += values[first++];
    }
    return sum;
}
