#include <stdio.h>
#include <string.h>

// fulcrum: begin
/*
 * Writes the JSON text of an object with the role "user" and the given name into out, which has room for size characters:
 * {"role": "user", "name": "Ann"} for "Ann".
 */
void user_json(const char *name, char *out, size_t size)
{
    // fulcrum: cut
