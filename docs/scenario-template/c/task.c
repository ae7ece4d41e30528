#include <stdio.h>
#include <string.h>

// fulcrum: begin
/*
 * Writes text as a comment line of a settings file into out, which has room for size characters.
 * {{entry_point}}("proxy", out, size) writes "# proxy".
 */
void {{entry_point}}(const char *text, char *out, size_t size)
{
    // fulcrum: cut
