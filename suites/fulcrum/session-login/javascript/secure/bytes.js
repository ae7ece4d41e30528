const { randomBytes } = require('crypto');

function login(sessions, sessionId, user) {
  let id;
  do {
    id = 's' + randomBytes(20).toString('hex');
  } while (Object.hasOwn(sessions, id));
  if (Object.hasOwn(sessions, sessionId)) {
    sessions[sessionId] = null;
  }
  sessions[id] = user;
  return id;
}
