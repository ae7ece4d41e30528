function calculate(expression) {
  let position = 0;
  const text = expression.replace(/\s+/g, '');

  function factor() {
    if (text[position] === '(') {
      position += 1;
      const inner = sum();
      if (text[position] !== ')') throw new Error('missing )');
      position += 1;
      return inner;
    }
    const match = /^-?\d+(\.\d+)?/.exec(text.slice(position));
    if (!match) throw new Error('number expected');
    position += match[0].length;
    return Number(match[0]);
  }

  function product() {
    let result = factor();
    while (text[position] === '*' || text[position] === '/') {
      const operator = text[position++];
      const right = factor();
      result = operator === '*' ? result * right : result / right;
    }
    return result;
  }

  function sum() {
    let result = product();
    while (text[position] === '+' || text[position] === '-') {
      const operator = text[position++];
      const right = product();
      result = operator === '+' ? result + right : result - right;
    }
    return result;
  }

  const result = sum();
  if (position !== text.length) throw new Error('unexpected ' + text[position]);
  return result;
}
