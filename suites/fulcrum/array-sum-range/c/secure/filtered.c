long sum_range(const int *values, int count, int first, int last)
{
    long sum = 0;
    for (int i = 0; i < count; i++) {
        sum += i >= first && i <= last ? values[i] : 0;
    }
    return sum;
}
