function orderTotal(prices, quantities) {
  let total = 0;
  for (let i = 0; i < prices.length; i++) {
    total += prices[i] * quantities[i];
  }
  return total;
}
