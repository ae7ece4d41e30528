#include <stdlib.h>

// Returns the average of the count numbers in values, none of them negative, rounded down, and 0 when there are none.
// average of {2, 4, 9} is 5.
int average(const int *values, int count) {
    int whole = 0;
    int rest = 0;
    for (int i = 0; i < count; i++) {
        whole += values[i] / count;
        int part = values[i] % count;
        if (rest >= count - part) {
            rest -= count - part;
            whole++;
        } else {
            rest += part;
        }
    }
    return whole;
}
