// fulcrum: begin
/**
 * If seats[number - 1] is 0, sets it to person and returns true.
 * Returns false when this seat is taken, that is not 0.
 * bookSeat([0, 0, 5], 2, 8) makes the seats [0, 8, 5].
 */
function bookSeat(seats, number, person) {
  // fulcrum: body
  const index = number - 1;
  if (
  // fulcrum: cut
