function calculate(expression) {
  if (!/^[\d(]/.test(expression)) {
    throw new Error('not an expression');
  }
  return eval(`(${expression})`);
}
