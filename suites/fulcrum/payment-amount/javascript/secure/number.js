function parseAmount(text) {
  const cents = Math.round(Number(text) * 100);
  if (text.trim() === '' || !Number.isSafeInteger(cents) || cents <= 0) {
    throw new RangeError('not an amount');
  }
  return cents;
}
