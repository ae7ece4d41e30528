#include <stdlib.h>
// fulcrum: begin
// If seats[number - 1] is 0, sets it to person and returns 1. Otherwise the seat is taken: returns 0.
// seats has count seats. Booking seat 2 of {0, 0, 5} for person 8 makes it {0, 8, 5}.
int book_seat(int *seats, int count, int number, int person) {
    // fulcrum: body
    int index = number - 1;
    if (
    // fulcrum: cut
