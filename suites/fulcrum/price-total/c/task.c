#include <limits.h>
#include <stdint.h>

// fulcrum: begin
/* Returns the total in cents of quantity pieces that cost cents each. price_total(250, 3) is 750. */
long long price_total(int cents, int quantity)
{
    // fulcrum: cut
