function readPublic(folder, name) {
  return '';
}
