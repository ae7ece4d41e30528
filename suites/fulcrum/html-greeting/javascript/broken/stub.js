function greet(name) {
  return '';
}
