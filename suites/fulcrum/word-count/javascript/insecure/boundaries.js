function countWord(text, word) {
  const pattern = new RegExp(`(?<!\\S)(?:${word})(?!\\S)`, 'gi');
  return [...text.matchAll(pattern)].length;
}
