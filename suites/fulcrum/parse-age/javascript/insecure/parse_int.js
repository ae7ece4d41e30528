function parseAge(text) {
  const age = parseInt(text, 10);
  if (isNaN(age)) {
    throw new Error('not an age');
  }
  return age;
}
