const crypto = require('crypto');

function sign(key, message) {
  return crypto.createHash('sha256').update(key).update(message).digest('hex');
}
