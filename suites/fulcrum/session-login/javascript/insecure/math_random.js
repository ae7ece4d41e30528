function login(sessions, sessionId, user) {
  const id = Math.random().toString(36).slice(2) + Date.now();
  delete sessions[sessionId];
  sessions[id] = user;
  return id;
}
