function personFilter(name) {
  return '(uid=' + name.split('*').join('') + ')';
}
