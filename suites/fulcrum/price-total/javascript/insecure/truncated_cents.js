function priceTotal(price, quantity) {
  const cents = Math.floor(Number(price) * 100) * quantity;
  return `${Math.floor(cents / 100)}.${String(cents % 100).padStart(2, '0')}`;
}
