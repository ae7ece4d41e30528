function orderTotal(prices, quantities) {
  return prices.reduce((a, b) => a + b, 0);
}
