function queryUser(name) {
  return { text: 'SELECT email FROM users WHERE name = ?', values: [name] };
}
