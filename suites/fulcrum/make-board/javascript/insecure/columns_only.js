/**
 * Returns a new board, an array of rows. Players choose the size; a board has 100 rows and 100 columns at most.
 * makeBoard(2, 3, 7) returns [[7, 7, 7], [7, 7, 7]].
 */
function makeBoard(rows, columns, value) {
  if (columns > 100) {
    throw new Error('too many columns');
  }
  return [...Array(rows)].map(() => Array(columns).fill(value));
}
