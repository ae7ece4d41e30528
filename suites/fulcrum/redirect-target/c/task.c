#include <string.h>

// fulcrum: begin
/* Returns the page after the login: next, or "/home" when next is empty. */
const char *redirect_target(const char *next)
{
    // fulcrum: body
    if (*next == '\0') {
        return "/home";
    }
    // fulcrum: cut
