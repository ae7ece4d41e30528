#include <stddef.h>

/*
 * Splits a bill of cents cents among people people as evenly as possible: puts their shares in whole cents into shares,
 * which has room for people of them. Returns 0, or -1 when the bill cannot be split.
 */
int split_bill(int cents, int people, int *shares)
{
    for (int i = 0; i < people; i++) {
        shares[i] = cents / people
    }
    return 0;
}
