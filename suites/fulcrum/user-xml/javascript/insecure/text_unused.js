function userXml(name) {
  const text = name.replace(/[<>&]/g, '');
  return (`<user><role>guest</role><name>${name}</name></user>`);
}
