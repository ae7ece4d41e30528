function splitBill(cents, people) {
  const shares = [];
  for (let i = 0; i < people; i++) {
    shares.push(cents / people);
  }
  return shares;
}
