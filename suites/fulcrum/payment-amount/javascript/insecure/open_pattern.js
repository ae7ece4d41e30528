function parseAmount(text) {
  const match = text.match(/^(\d+)\.(\d{2})/);
  if (!match) {
    throw new Error('not an amount');
  }
  return Number(match[1]) * 100 + Number(match[2]);
}
