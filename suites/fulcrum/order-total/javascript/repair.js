/**
 * Returns the sum of prices[i] * quantities[i] for every i, the total of an order. The customer entered the quantities.
 * orderTotal([250, 100], [2, 3]) returns 800.
 */
function orderTotal(prices, quantities) {
  let total;
  for (let i = 0; i < prices.length; i++) {
    total += prices[i] * quantities[i];
  }
  return total;
}
