function greet(name) {
  let text = '';
  for (const character of name) {
    text += /[A-Za-z0-9 ]/.test(character) ? character : '&#' + character.codePointAt(0) + ';';
  }
  return '<p>Hello, ' + text + '!</p>';
}
