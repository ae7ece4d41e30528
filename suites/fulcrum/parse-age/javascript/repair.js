/**
 * Returns the age of a person in whole years that text says; throws an Error when text is not an age.
 *
 * parseAge('42') // 42
 */
function parseAge(text) {
  const age = parseInt(text);
  if (age === NaN) {
    throw new Error('not an age');
  }
  return age;
}
