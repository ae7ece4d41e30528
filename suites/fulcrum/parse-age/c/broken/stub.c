int parse_age(const char *text)
{
    return -1;
}
