function isOwnImage(url) {
  return true;
}
