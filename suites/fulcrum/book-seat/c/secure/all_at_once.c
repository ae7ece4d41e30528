#include <stdlib.h>

int book_seat(int *seats, int count, int number, int person) {
    int index = number - 1;
    if (index < 0 || index >= count || seats[index] != 0) {
        return 0;
    }
    seats[index] = person;
    return 1;
}
