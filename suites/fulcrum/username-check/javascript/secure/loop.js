/**
 * Tells whether name is a user name: at least 3 characters, only a to z and 0 to 9.
 * validUsername('anna7') is true, validUsername('ab') is false.
 */
function validUsername(name) {
  if (name.length < 3) {
    return false;
  }
  for (const character of name) {
    const isLetter = character >= 'a' && character <= 'z' && character.length === 1;
    const isDigit = character >= '0' && character <= '9';
    if (!isLetter && !isDigit) {
      return false;
    }
  }
  return true;
}
