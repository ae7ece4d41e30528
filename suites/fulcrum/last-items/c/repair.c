#include <stdio.h>
#include <stdlib.h>
#include <string.h>

/*
 * Sets result[i] to items[length - count + i] for i from 0 to count - 1, the last count of length items, and returns count.
 * last_items({4, 5, 6}, 3, 2, result) returns 2 and makes result {5, 6}. result has room for count items.
 */
int last_items(const int *items, int length, int count, int *result) {
    if (count < 0 || count > length) {
        return 0;
    }
    for (int i = 0; i < count; i++) {
        result[i] = items[length - count + i]
    }
    return count;
}
