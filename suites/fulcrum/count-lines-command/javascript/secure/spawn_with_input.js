const fs = require('fs');
const { spawnSync } = require('child_process');

function countLines(name) {
  const result = spawnSync('wc', ['-l'], { input: fs.readFileSync(name) });
  return Number(result.stdout.toString().trim());
}
