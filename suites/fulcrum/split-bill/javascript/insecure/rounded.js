function splitBill(cents, people) {
  const share = Math.round(cents / people);
  return Array.from({ length: people }, () => share);
}
