const crypto = require('crypto');

function cookieUser(cookie, key) {
  const [user, signature] = cookie.split('.');
  const expected = crypto.createHmac('sha256', key).update(user).digest('hex');
  if (signature !== expected) {
    throw new Error('not our cookie');
  }
  return user;
}
