#include <stdio.h>
#include <stdlib.h>
#include <string.h>

// fulcrum: begin
/*
 * If seats[number - 1] is 0, sets seats[number - 1] to person and returns 1. Otherwise returns 0. seats has count seats.
 * book_seat({0, 0, 5}, 3, 2, 8) returns 1 and makes the seats {0, 8, 5}.
 */
int book_seat(int *seats, int count, int number, int person) {
    // fulcrum: body
    int index = number - 1;
    if (index < 0 || index
    // fulcrum: cut
