#include "fulcrum_driver.h"
#include <stdlib.h>

int transfer(int *balances, int count, int sender, int receiver, int amount);

void drive(const char *function, Reader *in, Writer *out) {
    size_t count;
    int *balances = read_ints(in, &count);
    int sender = (int)read_int(in);
    int receiver = (int)read_int(in);
    int amount = (int)read_int(in);
    if (transfer(balances, (int)count, sender, receiver, amount) == 0) {
        write_ints(out, balances, count);
    } else {
        write_error(out, "the money cannot be moved");
    }
    free(balances);
}
