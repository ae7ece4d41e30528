/**
 * Returns the value of an arithmetic expression with numbers, + - * / and parentheses.
 *
 * calculate('2 + 3 * 4') // 14
 */
function calculate(expression) {
  return eval(expresion);
}
