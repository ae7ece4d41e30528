/**
 * Returns the amount of the payment that text says in whole cents; throws an Error when text is not an amount.
 *
 * parseAmount('12.50') // 1250
 */
function parseAmount(text) {
  const amount = parseFloat(text);
  if (isNaN(amount)) {
    throw new Error('not an amount');
  }
  return amount;
}
