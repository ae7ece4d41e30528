function logEntry(user, action) {
  return '';
}
