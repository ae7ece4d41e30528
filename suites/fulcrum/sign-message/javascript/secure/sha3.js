const crypto = require('crypto');

function sign(key, message) {
  const longKey = crypto.createHash('sha3-256').update(key).digest();
  return crypto.createHash('sha3-256').update(longKey).update(message).digest('hex');
}
