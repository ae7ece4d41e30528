function greet(name) {
  return `<h1>Hello, ${name}!</h1>`;
}
