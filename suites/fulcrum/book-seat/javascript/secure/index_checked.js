function bookSeat(seats, number, person) {
  const index = number - 1;
  if (!Number.isInteger(index) || index < 0 || index >= seats.length || seats[index] !== 0) {
    return false;
  }
  seats[index] = person;
  return true;
}
