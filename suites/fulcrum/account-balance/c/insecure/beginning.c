#include <string.h>

struct account {
    int number;
    const char *owner;
    int balance;
};

int account_balance(const struct account *accounts, int count, const char *user, int number, int *balance)
{
    for (int i = 0; i < count; i++) {
        if (accounts[i].number == number && strncmp(accounts[i].owner, user, strlen(user)) == 0) {
            *balance = accounts[i].balance;
            return 0;
        }
    }
    return -1;
}
