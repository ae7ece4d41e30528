function logEntry(user, action) {
  return JSON.stringify({ user, action });
}
