const char *redirect_target(const char *next)
{
    return "/home";
}
