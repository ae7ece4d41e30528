/**
 * Returns the label that text stands for: text has a number and a letter for each run of letters.
 * The label is printed on a strip with room for 1000 letters.
 * expandRuns('3a2b') returns 'aaabb'.
 */
function expandRuns(text) {
  return '';
}
