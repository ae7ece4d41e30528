function parseAge(text) {
  const age = Number(text);
  if (Number.isNaN(age)) {
    throw new Error('not an age');
  }
  return age;
}
