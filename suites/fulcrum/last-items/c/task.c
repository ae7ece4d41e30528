#include <stdlib.h>
#include <string.h>
// fulcrum: begin
// Copies the last count items of items, which has length items, to result and returns how many were copied.
// result has room for count items. The last 2 items of {4, 5, 6} are {5, 6}.
int last_items(const int *items, int length, int count, int *result) {
    // fulcrum: body
    int copied = 0;
    for (int i = length - count; i < length; i++) {
    // fulcrum: cut
