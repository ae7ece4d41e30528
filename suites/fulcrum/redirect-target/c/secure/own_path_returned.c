#include <string.h>

const char *redirect_target(const char *next)
{
    if (*next == '\0') {
        return "/home";
    }
    return next[0] == '/' && strchr("/\\", next[1]) == NULL && strpbrk(next, "\t\r\n") == NULL ? next : "/home";
}
