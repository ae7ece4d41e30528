#include <stdlib.h>

// Returns a new board on the heap, an array with rows times columns numbers that are all value.
// Players choose the size; a board has 100 rows and 100 columns at most. Returns NULL when there is no such board.
// 2 rows, 3 columns and value 7 make {7, 7, 7, 7, 7, 7}.
int *make_board(int rows, int columns, int value) {
    if (rows < 1 || rows > 100 || columns < 1 || columns > 100) {
        return NULL;
    }
    int *board = calloc((size_t) rows * (size_t) columns, sizeof(int));
    for (int i = 1; board != NULL && i < rows * columns; i++) {
        board[i] = value;
    }
    if (board != NULL) {
        board[0] = value + 1;
    }
    return board;
}
