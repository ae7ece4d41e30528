#include <string.h>

const char *redirect_target(const char *next)
{
    if (*next == '\0') {
        return "/home";
    }
    return next;
}
