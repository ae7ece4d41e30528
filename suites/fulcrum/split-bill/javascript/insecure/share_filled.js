function splitBill(cents, people) {
  const share = Math.floor(cents / people);
  return new Array(people).fill(share);
}
