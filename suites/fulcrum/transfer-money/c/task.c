#include <limits.h>

// fulcrum: begin
/*
 * Moves amount cents: subtracts amount from balances[sender] and adds amount to balances[receiver]. balances has count
 * accounts. Returns 0, or -1 when the money cannot be moved.
 */
int transfer(int *balances, int count, int sender, int receiver, int amount)
{
    // fulcrum: body
    if (sender < 0 || sender >= count || receiver < 0 || receiver >= count) {
        return -1;
    }
    if (
    // fulcrum: cut
