#include <string.h>

struct account {
    int number;
    const char *owner;
    int balance;
};

int account_balance(const struct account *accounts, int count, const char *user, int number, int *balance)
{
    int known = 0, found = -1;
    for (int i = 0; i < count; i++) {
        known |= strcmp(accounts[i].owner, user) == 0;
        if (accounts[i].number == number) {
            found = i;
        }
    }
    if (!known || found < 0) {
        return -1;
    }
    *balance = accounts[found].balance;
    return 0;
}
