function parseAge(text) {
  return 42;
}
