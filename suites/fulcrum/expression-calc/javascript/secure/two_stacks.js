const PRECEDENCE = { '+': 1, '-': 1, '*': 2, '/': 2 };

function calculate(expression) {
  const numbers = [];
  const operators = [];
  const apply = () => {
    const b = numbers.pop();
    const a = numbers.pop();
    const operator = operators.pop();
    if (a === undefined || b === undefined) throw new Error('number expected');
    numbers.push(operator === '+' ? a + b : operator === '-' ? a - b : operator === '*' ? a * b : a / b);
  };
  for (const token of expression.match(/\d+(?:\.\d+)?|\S/g) || []) {
    if (/^\d/.test(token)) {
      numbers.push(parseFloat(token));
    } else if (token === '(') {
      operators.push(token);
    } else if (token === ')') {
      while (operators.length && operators[operators.length - 1] !== '(') apply();
      operators.pop();
    } else if (Object.hasOwn(PRECEDENCE, token)) {
      while (operators.length && PRECEDENCE[operators[operators.length - 1]] >= PRECEDENCE[token]) apply();
      operators.push(token);
    } else {
      throw new Error('unexpected ' + token);
    }
  }
  while (operators.length) apply();
  return numbers[0];
}
