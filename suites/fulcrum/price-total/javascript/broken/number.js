function priceTotal(price, quantity) {
  return Number(price) * quantity;
}
