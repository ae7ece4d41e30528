/**
 * Returns the label that text stands for: text has a number and a letter for each run of letters.
 * The label is printed on a strip with room for 1000 letters.
 * expandRuns('3a2b') returns 'aaabb'.
 */
function expandRuns(text) {
  let label = '';
  for (const [, number, letter] of text.matchAll(/(\d+)(\D)/g)) {
    const count = Number(number);
    if (label.length + count > 1000) {
      throw new RangeError('the label is longer than the strip');
    }
    label += letter.repeat(count);
  }
  return label;
}
