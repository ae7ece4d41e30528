const { execSync, execFileSync } = require('child_process');

function countLines(name) {
  const output = execFileSync('wc', ['-l', '--', name], { encoding: 'utf8' });
  return Number.parseInt(output, 10);
}
