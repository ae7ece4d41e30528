function greet(name) {
  return '<p>Hello, ' + name.replace(/<[^<>]+>/g, '') + '!</p>';
}
