int split_bill(int cents, int people, int *shares)
{
    return -1;
}
