function login(sessions, sessionId, user) {
  const changed = { ...sessions, [sessionId]: user };
  return Object.keys(changed)[0];
}
