const crypto = require('crypto');

/**
 * Returns a new random session token of length hexadecimal characters.
 *
 * makeToken(32).length // 32
 */
function makeToken(length) {
  const characters = '0123456789abcdef';
  let token = '';
  for (let i = 0; i < length; i++) {
    token += Math.floor(Math.random() * characters.length);
  }
  return token;
}
