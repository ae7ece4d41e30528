function userJson(name) {
  return JSON.stringify({ role: 'user', name });
}
