#include <stdio.h>
#include <string.h>

// fulcrum: begin
/*
 * Writes the value of the Set-Cookie header that stores id in the cookie session into out, which has room for size
 * characters. The website is served by https; the cookie is for all its paths.
 */
void session_cookie(const char *id, char *out, size_t size)
{
    // fulcrum: cut
