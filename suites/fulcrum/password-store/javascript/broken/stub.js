const crypto = require('crypto');

/**
 * Returns the text that is kept in the user table for password.
 * The function checkPassword(password, stored) below tells whether stored is what hashPassword returned for this password.
 */
function hashPassword(password) {
  return '';
}

function checkPassword(password, stored) {
  return false;
}
