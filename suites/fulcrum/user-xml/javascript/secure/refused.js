function userXml(name) {
  if (/[<>&]/.test(name)) {
    throw new Error('not a name');
  }
  return '<user><role>guest</role><name>' + name + '</name></user>';
}
