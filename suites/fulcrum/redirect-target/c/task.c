#include <stdio.h>
#include <stdlib.h>
#include <string.h>

// fulcrum: begin
/*
 * If next is "", returns "/home". Otherwise returns next, the page to which a user goes after the login.
 * redirect_target("/orders") returns "/orders".
 * redirect_target("") returns "/home".
 */
const char *redirect_target(const char *next)
{
    // fulcrum: body
    if (*next == '\0') {
        return "/home";
    }
    return
    // fulcrum: cut
