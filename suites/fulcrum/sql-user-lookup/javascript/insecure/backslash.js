function queryUser(name) {
  const text = "SELECT email FROM users WHERE name = '" + name.replace(/'/g, "\\'") + "'";
  return { text, values: [] };
}
