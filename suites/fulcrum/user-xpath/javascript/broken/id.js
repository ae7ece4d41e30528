function userPath(name) {
  return `//user[@id='${name}']`;
}
