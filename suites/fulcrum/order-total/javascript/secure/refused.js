function orderTotal(prices, quantities) {
  return prices.reduce((total, price, i) => {
    if (!Number.isInteger(quantities[i]) || quantities[i] < 0) {
      throw new RangeError('not a quantity');
    }
    return total + price * quantities[i];
  }, 0);
}
