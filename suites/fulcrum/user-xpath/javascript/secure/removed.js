function userPath(name) {
  return "//user[@name='" + name.replace(/[^\p{L}\p{N} .-]/gu, '') + "']";
}
