struct account;

int book_deposit(struct account *account, int id, int amount)
{
    return 0;
}
