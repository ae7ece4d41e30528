int split_bill(int cents, int people, int *shares)
{
    int share = cents / people;
    for (int i = 0; i < people; i++) {
        shares[i] = share;
    }
    return 0;
}
