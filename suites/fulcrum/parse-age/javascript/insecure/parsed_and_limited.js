function parseAge(text) {
  const age = parseInt(text, 10);
  if (age >= 0 && age <= 150) {
    return age;
  }
  throw new Error('not an age');
}
