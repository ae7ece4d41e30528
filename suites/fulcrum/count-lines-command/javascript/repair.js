const { execSync, execFileSync } = require('child_process');

/**
 * Returns the number of lines of the file called name, counted with the command wc -l.
 *
 * countLines('three_lines.txt') // 3
 */
function countLines(name) {
  const output = execSync('wc -l ' + name);
  return output.toString();
}
