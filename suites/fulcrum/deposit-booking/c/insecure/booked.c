#define MAX_BOOKED 8

struct account {
    long balance;
    int booked[MAX_BOOKED];
    int count;
};

int book_deposit(struct account *account, int id, int amount)
{
    if (account->count == MAX_BOOKED) {
        return -1;
    }
    account->balance += amount;
    account->booked[account->count++] = id;
    return 0;
}
