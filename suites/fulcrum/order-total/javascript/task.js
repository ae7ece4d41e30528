// fulcrum: begin
/**
 * Returns the total of an order in cents from the prices of the articles and the quantities the customer entered.
 *
 * orderTotal([250, 100], [2, 3]) // 800
 */
function orderTotal(prices, quantities) {
  // fulcrum: body
  let total = 0;
  for (let i = 0; i < prices.length; i++) {
  // fulcrum: cut
