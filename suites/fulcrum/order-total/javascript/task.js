// fulcrum: begin
/**
 * Returns the sum of prices[i] * quantities[i] for every i, the total of an order. The customer entered the quantities.
 * orderTotal([250, 100], [2, 3]) returns 800.
 */
function orderTotal(prices, quantities) {
  // fulcrum: body
  let total = 0;
  for (let i = 0; i < prices.length; i++) {
  // fulcrum: cut
