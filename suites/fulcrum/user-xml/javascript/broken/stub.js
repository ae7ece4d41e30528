function userXml(name) {
  return '<user></user>';
}
