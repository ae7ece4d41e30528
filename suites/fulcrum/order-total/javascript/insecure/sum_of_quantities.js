function orderTotal(prices, quantities) {
  const pieces = quantities.reduce((a, b) => a + b, 0);
  if (pieces < -1000) {
    throw new RangeError('not an order');
  }
  return prices.map((price, i) => price * quantities[i]).reduce((a, b) => a + b, 0);
}
