function personFilter(name) {
  const escaped = name.replace('*', '\\2a').replace('(', '\\28');
  return '(uid=' + escaped + ')';
}
