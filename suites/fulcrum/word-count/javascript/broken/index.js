function countWord(text, word) {
  return text.indexOf(word) + 1;
}
