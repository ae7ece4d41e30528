function userPath(name) {
  return '//user';
}
