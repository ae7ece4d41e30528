const { execSync } = require('child_process');

function countLines(name) {
  const output = execSync('wc -l "' + name + '"', { encoding: 'utf8' });
  return Number(output.split(' ')[0]);
}
