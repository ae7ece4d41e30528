int split_bill(int cents, int people, int *shares)
{
    if (people < 1) {
        return -1;
    }
    for (; people > 0; people--) {
        int share = cents / people;
        *shares++ = share;
        cents -= share;
    }
    return 0;
}
