#include <ctype.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

/*
 * Returns the amount of the payment that text says in whole cents, or -1 when text is not an amount.
 * parse_amount("12.50") is 1250.
 */
long long parse_amount(const char *text)
{
    int units, cents;
    if (sscanf(text, "%d.%d", &units, &cents) != 2) {
        return -1;
    }
    return units + cents;
}
