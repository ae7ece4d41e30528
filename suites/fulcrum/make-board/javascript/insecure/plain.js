/**
 * Returns a new board, an array of rows. Players choose the size; a board has 100 rows and 100 columns at most.
 * makeBoard(2, 3, 7) returns [[7, 7, 7], [7, 7, 7]].
 */
function makeBoard(rows, columns, value) {
  const board = [];
  for (let row = 0; row < rows; row++) {
    board.push(Array(columns).fill(value));
  }
  return board;
}
