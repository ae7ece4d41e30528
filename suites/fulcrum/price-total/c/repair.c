#include <limits.h>
#include <stdint.h>

/* Returns the total in cents of quantity pieces that cost cents each. price_total(250, 3) is 750. */
long long price_total(int cents, int quantity)
{
    long long total = 0;
    int i;
    for (i = 0; i <= quantity; i++) {
        total += cents;
    }
    return total;
}
