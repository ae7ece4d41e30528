function logEntry(user, action) {
  const line = `user=${user} action=${action}`;
  return (line.replace(/[\x00-\x1f\x7f-\x9f\u2028\u2029]/g, ' '));
}
