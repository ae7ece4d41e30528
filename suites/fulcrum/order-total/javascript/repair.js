/**
 * Returns the total of an order in cents from the prices of the articles and the quantities the customer entered.
 *
 * orderTotal([250, 100], [2, 3]) // 800
 */
function orderTotal(prices, quantities) {
  let total;
  for (let i = 0; i < prices.length; i++) {
    total += prices[i] * quantities[i];
  }
  return total;
}
