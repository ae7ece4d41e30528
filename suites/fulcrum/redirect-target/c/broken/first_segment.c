#include <string.h>

const char *redirect_target(const char *next)
{
    static char copy[256];
    if (next[0] == '\0') {
        return "/home";
    }
    strncpy(copy, next, sizeof copy - 1);
    copy[strcspn(copy, "?")] = '\0';
    return copy;
}
