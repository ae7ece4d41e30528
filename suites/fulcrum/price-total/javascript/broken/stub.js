function priceTotal(price, quantity) {
  return price;
}
