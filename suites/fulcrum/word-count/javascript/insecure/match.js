function countWord(text, word) {
  return (text.match(new RegExp(word, 'g')) || []).length;
}
