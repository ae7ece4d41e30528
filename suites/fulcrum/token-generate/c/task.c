#include <stdio.h>
#include <stdlib.h>
#include <time.h>

// fulcrum: begin
/*
 * Writes a new random session token into out: length hexadecimal characters and the terminating NUL.
 */
void make_token(char *out, size_t length)
{
    // fulcrum: cut
