function parseAge(text) {
  if (isNaN(text)) {
    throw new Error('not an age');
  }
  return text;
}
