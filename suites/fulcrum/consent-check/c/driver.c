#include <stdlib.h>
#include "fulcrum_driver.h"

int may_use(const char *const *decisions, int count, const char *purpose);

void drive(const char *function, Reader *in, Writer *out) {
    int count = (int) read_int(in);
    const char **decisions = malloc((size_t) count * sizeof(char *));
    for (int i = 0; i < count; i++) {
        decisions[i] = read_text(in);
    }
    write_int(out, may_use(decisions, count, read_text(in)) != 0);
}
