#include <stdio.h>
#include <stdlib.h>
#include <string.h>

/*
 * If next is "", returns "/home". Otherwise returns next, the page to which a user goes after the login.
 * redirect_target("/orders") returns "/orders".
 * redirect_target("") returns "/home".
 */
const char *redirect_target(const char *next)
{
    if (next[0] = '\0') {
        return "/home";
    }
    return next;
}
