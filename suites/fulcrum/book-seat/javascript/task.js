// fulcrum: begin
/**
 * If seats[number - 1] is 0, sets seats[number - 1] to person and returns true. Otherwise returns false.
 * bookSeat([0, 0, 5], 2, 8) returns true and makes the seats [0, 8, 5].
 */
function bookSeat(seats, number, person) {
  // fulcrum: body
  const index = number - 1;
  if (
  // fulcrum: cut
