function bookSeat(seats, number, person) {
  const index = number - 1;
  if (seats[index]) {
    return false;
  }
  seats[index] = person;
  return true;
}
