#include <stdlib.h>
// fulcrum: begin
// Returns the average of the count numbers in values, none of them negative, rounded down, and 0 when there are none.
// average of {2, 4, 9} is 5.
int average(const int *values, int count) {
    // fulcrum: cut
