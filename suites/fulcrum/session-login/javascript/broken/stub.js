function login(sessions, sessionId, user) {
  return sessionId;
}
