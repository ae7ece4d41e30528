const { execSync, execFileSync } = require('child_process');

/**
 * Returns the text of the file called name with its lines sorted, as the command sort prints it.
 *
 * sortedText('fruit.txt') // 'apple\ncherry\npear\n'
 */
function sortedText(name) {
  return execSync(`sort ${name}`);
}
