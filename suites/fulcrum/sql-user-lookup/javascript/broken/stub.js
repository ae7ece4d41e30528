function queryUser(name) {
  return { text: '', values: [] };
}
