const crypto = require('crypto');

function makeToken(length) {
  return crypto.randomBytes(length).toString('base64').slice(0, length);
}
