const fs = require('fs');

function sortedText(name) {
  const lines = fs.readFileSync(name, 'utf8').split('\n').filter((line) => line !== '');
  return lines.sort().join('\n') + '\n';
}
