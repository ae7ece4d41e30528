const { execSync } = require('child_process');

function countLines(name) {
  return Number(execSync("wc -l < '" + name + "'").toString());
}
