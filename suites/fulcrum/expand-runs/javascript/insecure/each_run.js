/**
 * Returns the label that text stands for: text has a number and a letter for each run of letters.
 * The label is printed on a strip with room for 1000 letters.
 * expandRuns('3a2b') returns 'aaabb'.
 */
function expandRuns(text) {
  let label = '';
  for (const run of text.match(/\d+\D/g) || []) {
    const count = parseInt(run, 10);
    if (count > 1000) {
      throw new Error('run too long');
    }
    label += run.slice(-1).repeat(count);
  }
  return label;
}
