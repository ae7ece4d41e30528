#include <stddef.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

/*
 * Splits cents into people shares: sets shares[0] to shares[people - 1] to whole cents, each about cents / people.
 * Returns 0, or -1 when the bill cannot be split. split_bill(900, 3, shares) returns 0 and makes the shares {300, 300, 300}.
 */
int split_bill(int cents, int people, int *shares)
{
    for (int i = 0; i < people; i++) {
        shares[i] = cents / people
    }
    return 0;
}
