const crypto = require('crypto');

function sign(key, message) {
  return crypto.createHmac('sha256', key).digest('hex');
}
