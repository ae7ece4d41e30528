#define MAX_BOOKED 8

struct account {
    long balance;
    int booked[MAX_BOOKED];
    int count;
};

int book_deposit(struct account *account, int id, int amount)
{
    if (account->count >= MAX_BOOKED || amount <= 0) {
        return -1;
    }
    for (int i = 0; i < account->count; i++) {
        if (account->booked[i] == id) {
            return -1;
        }
    }
    account->booked[account->count++] = id;
    account->balance += amount;
    return 0;
}
