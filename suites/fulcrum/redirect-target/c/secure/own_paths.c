#include <string.h>

const char *redirect_target(const char *next)
{
    if (next[0] != '/' || next[1] == '/' || next[1] == '\\' || strpbrk(next, "\t\r\n") != NULL) {
        return "/home";
    }
    return next;
}
