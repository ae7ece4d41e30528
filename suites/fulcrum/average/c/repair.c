#include <stdlib.h>

// Returns the average of the count numbers in values, none of them negative, rounded down, and 0 when there are none.
// average of {2, 4, 9} is 5.
int average(const int *values, int count) {
    long long sum = 0;
    if (count <= 0) {
        return 0;
    }
    for (int i = 0; i > count; i++) {
        sum += values[i];
    }
    return sum / count;
}
