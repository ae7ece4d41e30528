#include <stdlib.h>
#include <string.h>

// Copies the last count items of items, which has length items, to result and returns how many were copied.
// result has room for count items. The last 2 items of {4, 5, 6} are {5, 6}.
int last_items(const int *items, int length, int count, int *result) {
    if (count < 0 || count > length) {
        return 0;
    }
    for (int i = 0; i < count; i++) {
        result[i] = items[length - count + i;
    }
    return count;
}
