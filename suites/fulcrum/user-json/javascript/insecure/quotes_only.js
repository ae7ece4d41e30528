function userJson(name) {
  return '{"role": "user", "name": "' + name.replace(/"/g, '\\"') + '"}';
}
