#include <stdlib.h>
#include "fulcrum_driver.h"

int *make_board(int rows, int columns, int value);

void drive(const char *function, Reader *in, Writer *out) {
    int rows = (int) read_int(in);
    int columns = (int) read_int(in);
    int *board = make_board(rows, columns, (int) read_int(in));
    if (board == NULL) {
        write_error(out, "no board");
        return;
    }
    write_ints(out, board, (size_t) rows * (size_t) columns);
}
