#include <stdlib.h>
#include <string.h>

int last_items(const int *items, int length, int count, int *result) {
    int copied = 0;
    for (int i = length - count; i < length; i++) {
        result[copied] = items[i];
        copied++;
    }
    return copied;
}
