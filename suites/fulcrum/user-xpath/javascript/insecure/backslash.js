function userPath(name) {
  return "//user[@name='" + name.replace(/(['"])/g, '\\$1') + "']";
}
