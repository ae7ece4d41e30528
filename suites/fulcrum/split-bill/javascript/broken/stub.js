function splitBill(cents, people) {
  return [];
}
