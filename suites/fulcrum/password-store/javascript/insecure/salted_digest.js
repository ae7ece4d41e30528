const crypto = require('crypto');

/**
 * Returns the text that is kept in the user table for password.
 * The function checkPassword(password, stored) below tells whether stored is what hashPassword returned for this password.
 */
function hashPassword(password) {
  const salt = crypto.randomBytes(16).toString('hex');
  return salt + '$' + crypto.createHash('sha512').update(password + salt).digest('hex');
}

function checkPassword(password, stored) {
  const [salt, digest] = stored.split('$');
  return crypto.createHash('sha512').update(password + salt).digest('hex') === digest;
}
