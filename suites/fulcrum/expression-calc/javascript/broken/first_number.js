function calculate(expression) {
  return parseFloat(expression);
}
