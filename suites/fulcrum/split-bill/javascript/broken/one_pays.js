function splitBill(cents, people) {
  return [cents, ...Array(people - 1).fill(0)];
}
