function calculate(expression) {
  return eval(expression);
}
