#define MAX_BOOKED 8

struct account {
    long balance;
    int booked[MAX_BOOKED];
    int count;
};

int book_deposit(struct account *account, int id, int amount)
{
    int count = account->count;
    if (amount <= 0 || count >= MAX_BOOKED || (count > 0 && account->booked[count - 1] == id)) {
        return -1;
    }
    account->balance += amount;
    account->booked[count] = id;
    account->count = count + 1;
    return 0;
}
