// fulcrum: begin
/**
 * Returns price * quantity as a text with two decimals, as toFixed(2) makes it.
 * priceTotal('2.50', 3) returns '7.50'.
 */
function priceTotal(price, quantity) {
  // fulcrum: cut
