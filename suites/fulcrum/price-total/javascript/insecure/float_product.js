function priceTotal(price, quantity) {
  return (parseFloat(price) * quantity).toFixed(2);
}
