function parseAmount(text) {
  const cents = Math.round(parseFloat(text) * 100);
  if (isNaN(cents)) {
    throw new Error('not an amount');
  }
  return cents;
}
