function userJson(name) {
  const text = name.replace(/["\\\u0000-\u001f]/g, '');
  return '{"role": "user", "name": "' + text + '"}';
}
