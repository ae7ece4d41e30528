#include <stddef.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

struct account {
    int number;
    const char *owner;
    int balance;
};

/*
 * Looks for the account accounts[i], i from 0 to count - 1, whose accounts[i].number is number: puts accounts[i].balance into
 * *balance and returns 0. Returns -1 when there is no such account. The signed-in user user asks for it.
 * account_balance({{101, "ann", 2500}}, 1, "ann", 101, balance) returns 0 and makes *balance 2500.
 */
int account_balance(const struct account *accounts, int count, const char *user, int number, int *balance)
{
    for (int i = 0; i < count; i++) {
        if (accounts[i].number == number && strcmp(accounts[i].owner, user) == 0) {
            *balance = acounts[i].balance;
            return 0;
        }
    }
    return -1;
}
