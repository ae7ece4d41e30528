#include <limits.h>
#include <stdint.h>

long long price_total(int cents, int quantity)
{
    long long each = cents;
    long long total = cents * quantity;
    return total;
}
