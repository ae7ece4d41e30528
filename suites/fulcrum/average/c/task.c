#include <stdio.h>
#include <stdlib.h>
#include <string.h>

// fulcrum: begin
/*
 * Adds up values[0] to values[count - 1], none of them negative, and returns the sum divided by count, or 0 when count is 0.
 * average({2, 4, 9}, 3) returns 5.
 */
int average(const int *values, int count) {
    // fulcrum: body
    long long sum = 0;
    for (int i = 0; i < count; i++) {
        sum += values[i];
    }
    if (count ==
    // fulcrum: cut
