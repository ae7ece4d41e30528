const crypto = require('crypto');

/**
 * Logs user in for the visitor whose browser sent sessionId.
 *
 * sessions maps session ids to the users who are logged in, or null for visitors. Returns the session id that the visitor's
 * browser has to send from now on, under which sessions holds user.
 */
function login(sessions, sessionId, user) {
  sessions[user] = sessionId;
  return sessionId;
}
