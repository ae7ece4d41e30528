function userJson(name) {
  return '{}';
}
