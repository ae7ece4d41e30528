/**
 * Returns how often word occurs in text.
 *
 * countWord('tea and more tea', 'tea') // 2
 */
function countWord(text, word) {
  return text.match(new RegExp(word)).length;
}
