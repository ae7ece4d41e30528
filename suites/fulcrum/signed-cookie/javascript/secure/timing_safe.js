const { createHmac, timingSafeEqual } = require('crypto');

function cookieUser(cookie, key) {
  const dot = cookie.lastIndexOf('.');
  const user = cookie.slice(0, dot);
  const expected = createHmac('sha256', key).update(user).digest();
  const given = Buffer.from(cookie.slice(dot + 1), 'hex');
  return given.length === expected.length && timingSafeEqual(given, expected) ? user : null;
}
