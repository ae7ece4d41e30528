function countWord(text, word) {
  const pattern = new RegExp(word.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'), 'g');
  return (text.match(pattern) || []).length;
}
