#include <stdlib.h>

// Returns the sum of the count numbers in values divided by count, and 0 when there are none. None of them is negative.
// average of {2, 4, 9} is 5.
int average(const int *values, int count) {
    if (count <= 0) {
        return 0;
    }
    long long sum = 0;
    for (int i = 0; i < count; i++) {
        sum += value[i];
    }
    return sum / count;
}
