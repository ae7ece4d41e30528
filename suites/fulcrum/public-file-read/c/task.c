#include <stdio.h>
#include <stdlib.h>
#include <string.h>

// fulcrum: begin
/*
 * Puts the text of the file called name inside folder into out, which has room for size characters.
 * Returns 0, or -1 when there is no such file.
 */
int read_public(const char *folder, const char *name, char *out, size_t size)
{
    // fulcrum: cut
