#include <stddef.h>

#define MAX_BOOKED 8

struct account {
    long balance;
    int booked[MAX_BOOKED];
    int count;
};

/*
 * Adds the amount of the deposit to the account's balance and its id to the list booked, which has count ids.
 * Returns 0, or -1 when the deposit cannot be booked.
 */
int book_deposit(struct account *account, int id, int amount)
{
    account->balance += amount;
    account->count++;
    account->booked[account->count] = id;
    return 0;
}
