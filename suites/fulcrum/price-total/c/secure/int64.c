#include <stdint.h>

long long price_total(int cents, int quantity)
{
    int64_t each = cents;
    int64_t total = each * quantity;
    return total;
}
