#include <stdlib.h>

// Returns a new board on the heap, an array with rows times columns numbers that are all value.
// Players choose the size; a board has 100 rows and 100 columns at most. Returns NULL when there is no such board.
// 2 rows, 3 columns and value 7 make {7, 7, 7, 7, 7, 7}.
int *make_board(int rows, int columns, int value) {
    int *board = malloc(rows * columns * sizeof(int));
    for (int i = 0; i < rows * columns; i++) {
        board[i] = value;
    }
    return board;
}
