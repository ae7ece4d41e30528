function userPath(name) {
  return `//user[@name='${name}']`;
}
