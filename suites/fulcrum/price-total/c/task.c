#include <limits.h>
#include <stdint.h>

// fulcrum: begin
/* Returns the total in cents: cents times quantity. price_total(250, 3) is 750. */
long long price_total(int cents, int quantity)
{
    // fulcrum: body
    long long each = cents;
    long long total =
    // fulcrum: cut
