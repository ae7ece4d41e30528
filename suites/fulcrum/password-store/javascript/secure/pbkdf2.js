const crypto = require('crypto');
const ROUNDS = 100000;

function derive(password, salt) {
  return crypto.pbkdf2Sync(password, salt, ROUNDS, 32, 'sha512').toString('base64');
}

/**
 * Returns the text that is kept in the user table for password.
 * The function checkPassword(password, stored) below tells whether stored is what hashPassword returned for this password.
 */
function hashPassword(password) {
  const salt = crypto.randomUUID();
  return JSON.stringify({ salt, hash: derive(password, salt) });
}

function checkPassword(password, stored) {
  const { salt, hash } = JSON.parse(stored);
  return derive(password, salt) === hash;
}
