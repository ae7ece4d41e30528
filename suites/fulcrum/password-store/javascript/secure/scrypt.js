const crypto = require('crypto');

/**
 * Returns the text that is kept in the user table for password.
 * The function checkPassword(password, stored) below tells whether stored is what hashPassword returned for this password.
 */
function hashPassword(password) {
  const salt = crypto.randomBytes(16);
  return salt.toString('hex') + ':' + crypto.scryptSync(password, salt, 32).toString('hex');
}

function checkPassword(password, stored) {
  const [salt, expected] = stored.split(':');
  const derived = crypto.scryptSync(password, Buffer.from(salt, 'hex'), 32);
  return crypto.timingSafeEqual(derived, Buffer.from(expected, 'hex'));
}
