#include "fulcrum_driver.h"
#include <stdlib.h>
#include <string.h>

struct account {
    long balance;
    int booked[8];
    int count;
};

int book_deposit(struct account *account, int id, int amount);

void drive(const char *function, Reader *in, Writer *out) {
    struct account *account = malloc(sizeof *account);
    memset(account, 0, sizeof *account);
    account->balance = (long)read_int(in);
    size_t count;
    int *booked = read_ints(in, &count);
    memcpy(account->booked, booked, count * sizeof *booked);
    account->count = (int)count;
    int id = (int)read_int(in);
    int amount = (int)read_int(in);
    if (book_deposit(account, id, amount) == 0) {
        write_int(out, account->balance);
        write_ints(out, account->booked, (size_t)account->count);
    } else {
        write_error(out, "the deposit cannot be booked");
    }
    free(booked);
    free(account);
}
