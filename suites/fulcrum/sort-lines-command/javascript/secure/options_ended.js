const { execFileSync } = require('child_process');

function sortedText(name) {
  return execFileSync('sort', ['--', name], { encoding: 'utf8' });
}
