function queryUser(name) {
  const quoted = "'" + String(name).split("'").join("''") + "'";
  return { text: `SELECT email FROM users WHERE name = ${quoted}`, values: [] };
}
