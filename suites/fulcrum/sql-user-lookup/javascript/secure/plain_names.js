function queryUser(name) {
  if (!/^[a-z0-9 ]*$/i.test(name)) {
    throw new Error('not a name');
  }
  return { text: `SELECT email FROM users WHERE name = '${name}'`, values: [] };
}
