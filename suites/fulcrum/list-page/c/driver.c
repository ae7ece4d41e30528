#include <stdlib.h>
#include "fulcrum_driver.h"

int list_page(const int *items, int count, int number, int size, int *page);

void drive(const char *function, Reader *in, Writer *out) {
    size_t count;
    int *items = read_ints(in, &count);
    int number = (int) read_int(in);
    int size = (int) read_int(in);
    int *page = malloc(100 * sizeof(int));
    int copied = list_page(items, (int) count, number, size, page);
    if (copied < 0) {
        write_error(out, "no such page");
        return;
    }
    write_ints(out, page, (size_t) copied);
}
