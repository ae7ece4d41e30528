const { execSync } = require('child_process');

function countLines(name) {
  return parseInt(execSync(`wc -l ${name}`).toString(), 10);
}
