function calculate(expression) {
  return 0;
}
