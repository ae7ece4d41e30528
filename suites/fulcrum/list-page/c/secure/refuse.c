#include <stdlib.h>
#include <string.h>

// Copies page number of the count items (the first page is number 1) with size items per page to page.
// Returns how many were copied. A page has 100 items at most, and page has room for 100.
// Page 2 of {10, 20, 30, 40, 50} with 2 items per page is {30, 40}.
int list_page(const int *items, int count, int number, int size, int *page) {
    if (number < 1 || size < 1 || size > 100 || number - 1 > count / size) {
        return -1;
    }
    int start = (number - 1) * size;
    int left = count - start;
    int copied = left < size ? left : size;
    if (copied <= 0) {
        return 0;
    }
    memcpy(page, items + start, (size_t) copied * sizeof(int));
    return copied;
}
