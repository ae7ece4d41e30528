function escape(text) {
  const table = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };
  return String(text).replace(/[&<>"]/g, (sign) => table[sign]);
}

function greet(user, times = 1) {
  let line = `Hello, ${escape(user.name)}!`;
  for (let i = 1; i < times; i += 1) {
    line = line + ' ' + line;
  }
  return user.polite ? line : line.toLowerCase();
}
