function userJson(name) {
  const escaped = name.replace('"', '\\"');
  return `{"role": "user", "name": "${escaped}"}`;
}
