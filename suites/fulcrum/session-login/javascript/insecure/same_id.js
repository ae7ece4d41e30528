function login(sessions, sessionId, user) {
  sessions[sessionId] = user;
  return sessionId;
}
