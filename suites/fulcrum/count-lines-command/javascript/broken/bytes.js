const { execFileSync } = require('child_process');

function countLines(name) {
  return parseInt(execFileSync('wc', ['-c', name]).toString(), 10);
}
