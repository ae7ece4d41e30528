function greet(name) {
  const text = name.replace('<', '&lt;').replace('>', '&gt;');
  return '<p>Hello, ' + text + '!</p>';
}
