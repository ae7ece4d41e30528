#include <stddef.h>

int split_bill(int cents, int people, int *shares)
{
    if (people <= 0) {
        return -1;
    }
    for (int i = 0; i < people; i++) {
        shares[i] = cents / people;
    }
    return 0;
}
