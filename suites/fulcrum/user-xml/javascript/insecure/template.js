function userXml(name) {
  return `<user><role>guest</role><name>${name}</name></user>`;
}
