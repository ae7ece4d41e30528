function logEntry(user, action) {
  if (/[\x00-\x1f]/.test(user + action)) {
    throw new Error('control character');
  }
  return 'user=' + user + ' action=' + action;
}
