#include <stdlib.h>

// Writes person into seats, which has count seats, at seat number (seats are counted from 1) and returns 1.
// Returns 0 when this seat is taken, that is not 0.
// Booking seat 2 of {0, 0, 5} for person 8 makes it {0, 8, 5}.
int book_seat(int *seats, int count, int number, int person) {
    if (number < 0 || number >= count || seats[number] != 0) {
        return 0;
    }
    seats[number] = person;
    return 1;
}
