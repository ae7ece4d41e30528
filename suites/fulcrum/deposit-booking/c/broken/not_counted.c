struct account {
    long balance;
    int booked[8];
    int count;
};

int book_deposit(struct account *account, int id, int amount)
{
    account->balance += amount;
    account->booked[account->count] = id;
    return 0;
}
