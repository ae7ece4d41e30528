function logEntry(user, action) {
  const name = user.replace(/[\r\n]/g, '');
  return ['user=' + name, 'action=' + action].join(' ');
}
