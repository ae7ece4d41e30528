long long price_total(int cents, int quantity)
{
    int total = 0;
    for (int i = 0; i < quantity; i++) {
        total += cents;
    }
    return total;
}
