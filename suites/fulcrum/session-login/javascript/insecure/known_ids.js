const crypto = require('crypto');

function login(sessions, sessionId, user) {
  const id = sessionId in sessions ? sessionId : crypto.randomUUID();
  sessions[id] = user;
  return id;
}
