function calculate(expression) {
  if (!/^[\d.+\-*/() ]+$/.test(expression) || /\/[/*]|\*\*/.test(expression)) {
    throw new Error('only numbers, + - * / and parentheses');
  }
  return Function('"use strict"; return (' + expression + ')')();
}
