#include "fulcrum_driver.h"
#include <stdlib.h>
#include <string.h>

struct account {
    int number;
    const char *owner;
    int balance;
};

int account_balance(const struct account *accounts, int count, const char *user, int number, int *balance);

void drive(const char *function, Reader *in, Writer *out) {
    size_t count, balance_count;
    int *numbers = read_ints(in, &count);
    int *balances = read_ints(in, &balance_count);
    char *owners = read_text(in);
    char *user = read_text(in);
    int number = (int)read_int(in);
    struct account *accounts = malloc(count * sizeof *accounts);
    char *owner = strtok(owners, ",");
    for (size_t i = 0; i < count; i++) {
        accounts[i] = (struct account){numbers[i], owner, balances[i]};
        owner = strtok(NULL, ",");
    }
    int balance = 0;
    if (account_balance(accounts, (int)count, user, number, &balance) == 0) {
        write_int(out, balance);
    } else {
        write_error(out, "no such account");
    }
    free(accounts);
    free(user);
    free(owners);
    free(balances);
    free(numbers);
}
