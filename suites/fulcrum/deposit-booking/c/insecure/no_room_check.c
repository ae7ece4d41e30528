struct account {
    long balance;
    int booked[8];
    int count;
};

int book_deposit(struct account *account, int id, int amount)
{
    for (int i = 0; i < account->count; i++) {
        if (account->booked[i] == id) {
            return -1;
        }
    }
    if (amount <= 0) {
        return -1;
    }
    account->balance += amount;
    account->booked[account->count] = id;
    account->count++;
    return 0;
}
