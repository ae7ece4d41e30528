const crypto = require('crypto');

/**
 * Returns the user of cookie.
 *
 * A cookie has the form user.signature; the signature is the hexadecimal HMAC-SHA256 of the user made with key.
 */
function cookieUser(cookie, key) {
  const [user, signature] = cookie.split(',');
  return user;
}
