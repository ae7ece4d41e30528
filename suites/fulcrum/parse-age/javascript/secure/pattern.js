function parseAge(text) {
  if (!/^(\d{1,2}|1[0-4]\d)$/.test(text)) {
    throw new Error(`not an age: ${text}`);
  }
  return parseInt(text, 10);
}
