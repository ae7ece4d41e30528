function logEntry(user, action) {
  const line = `user=${user} action=${action}`;
  return (line);
}
