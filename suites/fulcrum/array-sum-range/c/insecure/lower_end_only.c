long sum_range(const int *values, int count, int first, int last)
{
    long sum = 0;
    for (int i = first < 0 ? 0 : first; i <= last; i++) {
        sum += *(values + i);
    }
    return sum;
}
