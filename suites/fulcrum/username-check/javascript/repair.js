/**
 * Tells whether name is a user name: at least 3 characters, only a to z and 0 to 9.
 * validUsername('anna7') is true, validUsername('ab') is false.
 */
function validUsername(name) {
  return /^[a-z0-9]{4,}/.test(name);
}
