function userXml(name) {
  const text = name.replace('&', '&amp;').replace('<', '&lt;').replace('>', '&gt;');
  return `<user><role>guest</role><name>${text}</name></user>`;
}
