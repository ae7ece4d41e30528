function countWord(text, word) {
  const pattern = new RegExp(word.replace(/\./g, '\\.'), 'g');
  let count = 0;
  text.replace(pattern, () => {
    count += 1;
    return '';
  });
  return count;
}
