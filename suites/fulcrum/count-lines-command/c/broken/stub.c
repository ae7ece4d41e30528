int count_lines(const char *name)
{
    return 0;
}
