#include <stddef.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

// fulcrum: begin
/*
 * Returns the sum values[first] + ... + values[last]. values has count elements.
 * sum_range({1, 2, 3, 4}, 4, 1, 2) returns 5.
 */
long sum_range(const int *values, int count, int first, int last)
{
    // fulcrum: body
    long sum = 0;
    if (first < 0 || last
    // fulcrum: cut
