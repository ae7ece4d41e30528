function parseAmount(text) {
  const cents = Math.round(Number(text) * 100);
  if (!Number.isSafeInteger(cents)) {
    throw new Error('not an amount');
  }
  return cents;
}
