const { randomInt } = require('crypto');

function makeToken(length) {
  return Array.from({ length }, () => '0123456789abcdef'[randomInt(16)]).join('');
}
