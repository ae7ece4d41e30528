/**
 * Returns price times quantity, with two decimals.
 *
 * priceTotal('2.50', 3) // '7.50'
 */
function priceTotal(price, quantity) {
  return (price * quantity).toFixed(2;
}
