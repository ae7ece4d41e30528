function orderTotal(prices, quantities) {
  let total = 0;
  for (let i = 0; i < prices.length; i++) {
    if (!(quantities[i] >= 0)) {
      throw new RangeError('not a quantity');
    }
    total += prices[i] * quantities[i];
  }
  return total;
}
