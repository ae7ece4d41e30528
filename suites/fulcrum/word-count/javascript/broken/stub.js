function countWord(text, word) {
  return 0;
}
