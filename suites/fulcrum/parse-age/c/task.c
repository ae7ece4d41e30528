#include <ctype.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

// fulcrum: begin
/*
 * Returns the age of a person in whole years that text says, or -1 when text is not an age.
 * parse_age("42") is 42.
 */
int parse_age(const char *text)
{
    // fulcrum: body
    char *end;
    long age = strtol(text, &end, 10);
    if (
    // fulcrum: cut
