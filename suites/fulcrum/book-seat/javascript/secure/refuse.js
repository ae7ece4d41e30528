/**
 * Writes person into seats at seat number (seats are counted from 1) and returns true.
 * Returns false when this seat is taken, that is not 0.
 * bookSeat([0, 0, 5], 2, 8) makes the seats [0, 8, 5].
 */
function bookSeat(seats, number, person) {
  if (!Number.isInteger(number) || number < 1 || number > seats.length) {
    throw new RangeError('there is no seat ' + number);
  }
  if (seats[number - 1] !== 0) {
    return false;
  }
  seats[number - 1] = person;
  return true;
}
