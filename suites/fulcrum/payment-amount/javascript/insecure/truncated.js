function parseAmount(text) {
  const amount = Number(text);
  if (!(amount >= 0)) {
    throw new Error('not an amount');
  }
  return Math.floor(amount * 100);
}
