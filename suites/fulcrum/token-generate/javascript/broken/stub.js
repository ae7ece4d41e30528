function makeToken(length) {
  return '0'.repeat(length);
}
