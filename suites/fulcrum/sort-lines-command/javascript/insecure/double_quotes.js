const { execSync } = require('child_process');

function sortedText(name) {
  if (name[0] === '-') {
    throw new Error('bad file name');
  }
  return execSync('sort "' + name + '"', { encoding: 'utf8' });
}
