/**
 * Returns the label that text stands for: text has a number and a letter for each run of letters.
 * The label is printed on a strip with room for 1000 letters.
 * expandRuns('3a2b') returns 'aaabb'.
 */
function expandRuns(text) {
  if (text.length > 1000) {
    throw new Error('text too long');
  }
  const parts = [];
  let digits = '';
  for (const character of text) {
    if (/\d/.test(character)) {
      digits += character;
    } else {
      parts.push(character.repeat(digits));
      digits = '';
    }
  }
  return parts.join('');
}
