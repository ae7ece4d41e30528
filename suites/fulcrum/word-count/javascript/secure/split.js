function countWord(text, word) {
  return text.split(word).length - 1;
}
