#include <stdlib.h>
#include "fulcrum_driver.h"

int last_items(const int *items, int length, int count, int *result);

void drive(const char *function, Reader *in, Writer *out) {
    size_t length;
    int *items = read_ints(in, &length);
    int count = (int) read_int(in);
    int *result = malloc((count > 0 ? (size_t) count : 0) * sizeof(int));
    int copied = last_items(items, (int) length, count, result);
    if (copied < 0) {
        write_error(out, "no items");
        return;
    }
    write_ints(out, result, (size_t) copied);
}
