#include <stdlib.h>

// Returns a new board on the heap, an array with rows times columns numbers that are all value.
// Players choose the size; a board has 100 rows and 100 columns at most. Returns NULL when there is no such board.
// 2 rows, 3 columns and value 7 make {7, 7, 7, 7, 7, 7}.
int *make_board(int rows, int columns, int value) {
    if (rows < 1 || rows > 100 || columns < 1 || columns > 100) {
        return NULL;
    }
    int *board = malloc((size_t) rows * (size_t) columns * sizeof(int));
    if (board == NULL) {
        return NULL;
    }
    for (int i = 0; i < rows * columns; i++) {
        board[i] = value;
    }
    return board;
}
