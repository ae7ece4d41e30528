function priceTotal(price, quantity) {
  const cents = BigInt(price.replace('.', '')) * BigInt(quantity);
  const digits = cents.toString().padStart(3, '0');
  return digits.slice(0, -2) + '.' + digits.slice(-2);
}
