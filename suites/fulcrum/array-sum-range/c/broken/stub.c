long sum_range(const int *values, int count, int first, int last)
{
    return 0;
}
