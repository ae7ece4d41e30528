int split_bill(int cents, int people, int *shares)
{
    int rest = cents % people;
    for (int i = 0; i < people; i++) {
        shares[i] = cents / people;
        if (rest > 0) {
            shares[i]++;
            rest--;
        }
    }
    return 0;
}
