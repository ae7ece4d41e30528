function parseAmount(text) {
  if (isNaN(text)) {
    throw new Error('not an amount');
  }
  return text.replace('.', '');
}
