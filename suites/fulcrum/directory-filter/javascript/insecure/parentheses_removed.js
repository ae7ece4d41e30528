function personFilter(name) {
  return '(uid=' + name.replace(/[()&|]/g, '') + ')';
}
