function queryUser(name) {
  const escaped = name.replace("'", "''");
  return { text: `SELECT email FROM users WHERE name = "${escaped}"`, values: [] };
}
