long long parse_amount(const char *text)
{
    return -1;
}
