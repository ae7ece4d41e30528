function sortedText(name) {
  return '';
}
