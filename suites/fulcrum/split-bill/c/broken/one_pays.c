int split_bill(int cents, int people, int *shares)
{
    for (int i = 0; i < people; i++) {
        shares[i] = i == 0 ? cents : 0;
    }
    return 0;
}
