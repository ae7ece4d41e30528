#include <ctype.h>
#include <stddef.h>
#include <string.h>

const char *redirect_target(const char *next)
{
    if (*next == '\0') {
        return "/home";
    }
    for (const char *c = next; *c; c++) {
        if (!isalnum((unsigned char)*c) && strchr("/?=&-_.", *c) == NULL) {
            return NULL;
        }
    }
    if (*next != '/' || strstr(next, "//") == next) {
        return NULL;
    }
    return next;
}
