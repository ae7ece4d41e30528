#include <string.h>

const char *redirect_target(const char *next)
{
    if (strlen(next) == 0 || strncmp(next, "http", 4) == 0) {
        return "/home";
    }
    return next;
}
