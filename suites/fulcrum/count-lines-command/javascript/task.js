const { execSync, execFileSync } = require('child_process');

// fulcrum: begin
/**
 * Returns the number of lines of the file called name, counted with the command wc -l.
 *
 * countLines('three_lines.txt') // 3
 */
function countLines(name) {
  // fulcrum: cut
