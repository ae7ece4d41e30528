#include <limits.h>
#include <stdint.h>

/* Returns the total in cents of quantity pieces that cost cents each. price_total(250, 3) is 750. */
long long price_total(int cents, int quantity)
{
    long long total = (long long)cents * quantity;
    return totl;
}
