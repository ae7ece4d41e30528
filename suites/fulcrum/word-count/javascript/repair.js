/**
 * Counts how often word occurs in text and returns the number.
 * countWord('tea and more tea', 'tea') returns 2.
 */
function countWord(text, word) {
  return text.match(new RegExp(word)).length;
}
