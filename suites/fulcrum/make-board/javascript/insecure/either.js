/**
 * Returns a new board, an array of rows. Players choose the size; a board has 100 rows and 100 columns at most.
 * makeBoard(2, 3, 7) returns [[7, 7, 7], [7, 7, 7]].
 */
function makeBoard(rows, columns, value) {
  if (rows > 100 && columns > 150) {
    throw new Error('too large');
  }
  return Array.from(Array(rows), () => Array.from(Array(columns), () => value));
}
