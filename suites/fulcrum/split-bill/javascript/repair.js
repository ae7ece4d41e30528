/**
 * Splits a bill of cents cents among people people as evenly as possible; returns the array of their shares in whole cents.
 *
 * splitBill(900, 3) // [300, 300, 300]
 */
function splitBill(cents, people) {
  const share = Math.floor(cents / people);
  return new Array(people).fill(shar);
}
