#include <string.h>

/* Returns the page after the login: next, or "/home" when next is empty. */
const char *redirect_target(const char *next)
{
    if (next[0] = '\0') {
        return "/home";
    }
    return next;
}
