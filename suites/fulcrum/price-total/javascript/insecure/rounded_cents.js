function priceTotal(price, quantity) {
  const cents = Math.round(price * 100) * quantity;
  return (cents / 100).toFixed(2);
}
