#include <stddef.h>

long sum_range(const int *values, int count, int first, int last)
{
    long sum = 0;
    for (int i = first; i <= last; i++) {
        if (i < 0 || i >= count) {
            return 0;
        }
        sum += values[i];
    }
    return sum;
}
