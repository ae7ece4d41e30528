#include <stdlib.h>
#include <string.h>

int last_items(const int *items, int length, int count, int *result) {
    int copied = 0;
    for (int i = length - count; i < length; i++) {
        if (count <= length && count >= 0) {
            result[copied++] = items[i];
        }
    }
    return copied;
}
