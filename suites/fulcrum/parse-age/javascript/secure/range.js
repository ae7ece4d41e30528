function parseAge(text) {
  const age = Number(text);
  if (text.trim() === '' || !Number.isInteger(age) || age < 0 || age > 130) {
    throw new RangeError('not an age');
  }
  return age;
}
