function parseAmount(text) {
  if (!/^\d{1,12}\.\d{2}$/.test(text)) {
    throw new Error('not an amount');
  }
  return Number(text.replace('.', ''));
}
