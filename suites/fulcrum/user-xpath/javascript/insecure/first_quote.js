function userPath(name) {
  return "//user[@name='" + name.replace("'", '&#39;') + "']";
}
