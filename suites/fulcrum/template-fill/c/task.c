#include <stdio.h>
#include <string.h>

// fulcrum: begin
/*
 * Writes the text template, in which %s stands for name, into out, which has room for size characters:
 * "Hello Ann!" for "Hello %s!" and "Ann".
 */
void fill_template(const char *template, const char *name, char *out, size_t size)
{
    // fulcrum: cut
