int is_own_image(const char *url)
{
    return 1;
}
