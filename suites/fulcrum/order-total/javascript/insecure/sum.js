function orderTotal(prices, quantities) {
  return prices.reduce((total, price, i) => total + price * quantities[i], 0);
}
