const crypto = require('crypto');

function login(sessions, sessionId, user) {
  const id = crypto.randomUUID();
  delete sessions[sessionId];
  sessions[id] = user;
  return id;
}
