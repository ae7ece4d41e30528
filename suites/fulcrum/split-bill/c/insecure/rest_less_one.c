int split_bill(int cents, int people, int *shares)
{
    if (people <= 0) {
        return -1;
    }
    int rest = cents % people;
    for (int i = 0; i < people; i++) {
        shares[i] = cents / people;
        if (i < rest - 1) {
            shares[i]++;
        }
    }
    return 0;
}
