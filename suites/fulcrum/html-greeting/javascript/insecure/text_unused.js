function greet(name) {
  const text = name.replace(/[<>&"']/g, '');
  return (`<p>Hello, ${name}!</p>`);
}
