const crypto = require('crypto');

function cookieUser(cookie, key) {
  const [user, signature] = cookie.split('.');
  const expected = crypto.createHmac('sha256', key).update(user).digest('hex');
  if (expected.startsWith(signature)) {
    return user;
  }
  throw new Error('not our cookie');
}
