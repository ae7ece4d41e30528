#include <stddef.h>

// fulcrum: begin
/* Returns the sum of the elements values[first] to values[last], both included. values has count elements. */
long sum_range(const int *values, int count, int first, int last)
{
    // fulcrum: body
    long sum = 0;
    for (int i = first; i <= last; i++) {
    // fulcrum: cut
