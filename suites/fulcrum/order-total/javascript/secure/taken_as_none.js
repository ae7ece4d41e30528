function orderTotal(prices, quantities) {
  let total = 0;
  prices.forEach((price, i) => {
    if (quantities[i] > 0) {
      total += price * quantities[i];
    }
  });
  return total;
}
