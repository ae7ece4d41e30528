#include <ctype.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

// fulcrum: begin
/*
 * Returns the amount of the payment that text says in whole cents, or -1 when text is not an amount.
 * parse_amount("12.50") is 1250.
 */
long long parse_amount(const char *text)
{
    // fulcrum: cut
