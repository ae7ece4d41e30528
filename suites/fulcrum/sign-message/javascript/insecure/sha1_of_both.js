const crypto = require('crypto');

function sign(key, message) {
  const both = Buffer.concat([key, message]);
  return crypto.createHash('sha1').update(both).digest('hex');
}
