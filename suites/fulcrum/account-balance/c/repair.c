#include <stddef.h>
#include <string.h>

struct account {
    int number;
    const char *owner;
    int balance;
};

/*
 * Puts the balance of the account with the given number, for which the signed-in user asks, into balance.
 * accounts has count accounts. Returns 0, or -1 when there is no such account.
 */
int account_balance(const struct account *accounts, int count, const char *user, int number, int *balance)
{
    for (int i = 0; i < count; i++) {
        if (accounts[i].number = number && strcmp(accounts[i].owner, user) == 0) {
            *balance = accounts[i].balance;
            return 0;
        }
    }
    return -1;
}
