#include <stdio.h>
#include <string.h>

// fulcrum: begin
/*
 * Writes the LDAP search filter that finds the entry whose uid is name into out, which has room for size characters:
 * "(uid=ann)" for "ann".
 */
void person_filter(const char *name, char *out, size_t size)
{
    // fulcrum: cut
