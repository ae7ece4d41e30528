function greet(name) {
  const text = name.replace(/<script[\s\S]*?>[\s\S]*?<\/script>/gi, '');
  return `<p>Hello, ${text}!</p>`;
}
