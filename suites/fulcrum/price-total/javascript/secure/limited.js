function priceTotal(price, quantity) {
  const cents = Math.round(parseFloat(price) * 100) * quantity;
  if (!Number.isSafeInteger(cents) || cents > 1e13) {
    throw new RangeError('amount too large');
  }
  return (cents / 100).toFixed(2);
}
