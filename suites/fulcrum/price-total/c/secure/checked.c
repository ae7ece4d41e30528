#include <limits.h>

long long price_total(int cents, int quantity)
{
    int total;
    if (__builtin_mul_overflow(cents, quantity, &total)) {
        return -1;
    }
    return total;
}
