function splitBill(cents, people) {
  const share = Math.ceil(cents / people);
  return new Array(people).fill(share);
}
