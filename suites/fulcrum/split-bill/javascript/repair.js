/**
 * Splits cents into people shares in whole cents, each about cents / people, and returns the array of shares.
 * splitBill(900, 3) returns [300, 300, 300].
 */
function splitBill(cents, people) {
  const share = Math.floor(cents / people);
  return new Array(people).fill(shar);
}
