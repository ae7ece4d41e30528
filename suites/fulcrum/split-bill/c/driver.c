#include "fulcrum_driver.h"
#include <stdlib.h>

int split_bill(int cents, int people, int *shares);

void drive(const char *function, Reader *in, Writer *out) {
    int cents = (int)read_int(in);
    int people = (int)read_int(in);
    int *shares = malloc((size_t)people * sizeof *shares);
    if (split_bill(cents, people, shares) == 0) {
        write_ints(out, shares, (size_t)people);
    } else {
        write_error(out, "the bill cannot be split");
    }
    free(shares);
}
