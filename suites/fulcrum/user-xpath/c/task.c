#include <stdio.h>
#include <string.h>

// fulcrum: begin
/*
 * Writes the XPath expression that selects the elements user whose attribute name is name into out, which has room for size
 * characters: "//user[@name='ann']" for "ann".
 */
void user_path(const char *name, char *out, size_t size)
{
    // fulcrum: cut
