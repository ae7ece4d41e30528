const char *redirect_target(const char *next)
{
    return next[0] ? next : "/home";
}
