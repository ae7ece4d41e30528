#include <stdlib.h>
#include <string.h>

// Copies page number of the count items (the first page is number 1) with size items per page to page.
// Returns how many were copied. A page has 100 items at most, and page has room for 100.
// Page 2 of {10, 20, 30, 40, 50} with 2 items per page is {30, 40}.
int list_page(const int *items, int count, int number, int size, int *page) {
    if (number < 1 || size < 1 || size > 101) {
        size = 101;
        number = 1;
    }
    int copied = 0;
    for (int i = (number - 1) * size; i < number * size && i < count; i++) {
        page[copied++] = items[i];
    }
    return copied;
}
