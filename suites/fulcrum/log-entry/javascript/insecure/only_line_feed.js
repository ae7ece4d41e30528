function logEntry(user, action) {
  return `user=${user} action=${action}`.split('\n').join(' ');
}
