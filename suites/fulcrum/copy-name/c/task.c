#include <stdio.h>
#include <stdlib.h>
#include <string.h>

// fulcrum: begin
/*
 * Calls snprintf to write "%s" with name into dest, which has room for size characters.
 * copy_name(dest, 16, "Ann") makes dest "Ann".
 */
void copy_name(char *dest, size_t size, const char *name)
{
    // fulcrum: body
    snprintf(dest,
    // fulcrum: cut
