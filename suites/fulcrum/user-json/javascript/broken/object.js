function userJson(name) {
  return { role: 'user', name };
}
