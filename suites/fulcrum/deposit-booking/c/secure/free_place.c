#define MAX_BOOKED 8

struct account {
    long balance;
    int booked[MAX_BOOKED];
    int count;
};

int book_deposit(struct account *account, int id, int amount)
{
    int place = 0;
    while (place < account->count && account->booked[place] != id) {
        place++;
    }
    int fresh = place == account->count;
    if (amount < 1 || (fresh && place == MAX_BOOKED)) {
        return -1;
    }
    if (fresh) {
        account->booked[place] = id;
        account->count += 1;
        account->balance += amount;
    }
    return 0;
}
