/**
 * Returns the label that text stands for: text has a number and a letter for each run of letters.
 * The label is printed on a strip with room for 1000 letters.
 * expandRuns('3a2b') returns 'aaabb'.
 */
function expandRuns(text) {
  const letters = [];
  let number = 0;
  for (const character of text) {
    if (character >= '0' && character <= '9') {
      number = number * 10 + Number(character);
    } else {
      for (; number > 0 && letters.length < 1000; number--) {
        letters.push(character);
      }
      number = 0;
    }
  }
  return letters.join('');
}
