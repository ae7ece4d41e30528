function userXml(name) {
  const text = name.replace(/[<>&]/g, '');
  return (`<user><role>guest</role><name>${text}</name></user>`);
}
