const crypto = require('crypto');

let counter = 0;

function makeToken(length) {
  let token = '';
  while (token.length < length) {
    counter += 1;
    token += crypto.createHash('sha1').update(Date.now() + ':' + counter).digest('hex');
  }
  return token.substring(0, length);
}
