/**
 * Returns a new board, an array of rows. Players choose the size; a board has 100 rows and 100 columns at most.
 * makeBoard(2, 3, 7) returns [[7, 7, 7], [7, 7, 7]].
 */
function makeBoard(rows, columns, value) {
  if (!(rows >= 0 && rows <= 100 && columns >= 0 && columns <= 100)) {
    throw new RangeError('a board has 100 rows and 100 columns at most');
  }
  return Array.from({ length: rows }, () => new Array(columns).fill(value));
}
