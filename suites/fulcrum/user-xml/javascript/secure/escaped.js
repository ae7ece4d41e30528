function userXml(name) {
  const text = name.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;');
  return `<user><role>guest</role><name>${text}</name></user>`;
}
