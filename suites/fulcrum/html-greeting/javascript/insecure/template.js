function greet(name) {
  return `<p>Hello, ${name}!</p>`;
}
