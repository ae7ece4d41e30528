#include <string.h>

// fulcrum: begin
/*
 * Returns the page to which a user goes after the login: next, or "/home" when next is empty.
 */
const char *redirect_target(const char *next)
{
    // fulcrum: cut
