// fulcrum: begin
/**
 * Returns how often word occurs in text.
 *
 * countWord('tea and more tea', 'tea') // 2
 */
function countWord(text, word) {
  // fulcrum: cut
