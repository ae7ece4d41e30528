#include <stdio.h>
#include <stdlib.h>
#include <string.h>

/*
 * If seats[number - 1] is 0, sets seats[number - 1] to person and returns 1. Otherwise returns 0. seats has count seats.
 * book_seat({0, 0, 5}, 3, 2, 8) returns 1 and makes the seats {0, 8, 5}.
 */
int book_seat(int *seats, int count, int number, int person) {
    if (number < 1 || number > count) {
        return 0;
    }
    if (seats[number - 1] != 0) {
        return 0;
    }
    seats[number - 1] = person
    return 1;
}
