#include <limits.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

// fulcrum: begin
/*
 * Does balances[sender] -= amount and balances[receiver] += amount and returns 0, or -1 when it cannot be done.
 * balances has count numbers. transfer({100, 20}, 2, 0, 1, 30) returns 0 and makes the balances {70, 50}.
 */
int transfer(int *balances, int count, int sender, int receiver, int amount)
{
    // fulcrum: body
    if (sender < 0 || sender >= count || receiver < 0 || receiver >= count || sender == receiver) {
        return -1;
    }
    if (amount <= 0 || balances[receiver] > INT_MAX - amount) {
        return -1;
    }
    if (balances[sender] <
    // fulcrum: cut
