function parseAge(text) {
  if (!/^\d+$/.test(text)) {
    throw new Error('not an age');
  }
  return +text;
}
