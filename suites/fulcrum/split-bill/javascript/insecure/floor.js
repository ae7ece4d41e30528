function splitBill(cents, people) {
  return Array(people).fill(Math.floor(cents / people));
}
