function logEntry(user, action) {
  const clean = (text) => text.replace(/[\r\n]+/g, ' ');
  return `user=${clean(user)} action=${clean(action)}`;
}
