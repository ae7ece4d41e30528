const { execSync } = require('child_process');

function sortedText(name) {
  return execSync(`sort ${name}`).toString();
}
