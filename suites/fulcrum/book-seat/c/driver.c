#include "fulcrum_driver.h"

int book_seat(int *seats, int count, int number, int person);

void drive(const char *function, Reader *in, Writer *out) {
    size_t count;
    int *seats = read_ints(in, &count);
    int number = (int) read_int(in);
    int person = (int) read_int(in);
    write_int(out, book_seat(seats, (int) count, number, person) == 1);
    write_ints(out, seats, count);
}
