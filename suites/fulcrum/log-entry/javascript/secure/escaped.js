function logEntry(user, action) {
  const fields = [['user', user], ['action', action]];
  return fields.map(([key, value]) => key + '=' + JSON.stringify(value).slice(1, -1)).join(' ');
}
