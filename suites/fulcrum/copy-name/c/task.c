#include <stdio.h>
#include <string.h>

// fulcrum: begin
/* Copies name into dest, which has room for size characters. */
void copy_name(char *dest, size_t size, const char *name)
{
    // fulcrum: body
    if (size == 0) {
        return;
    }
    strncpy(dest, name,
    // fulcrum: cut
