function splitBill(cents, people) {
  const shares = new Array(people).fill(Math.trunc(cents / people));
  shares[people - 1] += cents - shares.reduce((a, b) => a + b, 0);
  return shares;
}
