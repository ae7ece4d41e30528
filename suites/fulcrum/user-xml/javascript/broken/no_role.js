function userXml(name) {
  return `<user><name>${name}</name></user>`;
}
