const { spawnSync } = require('child_process');

function countLines(name) {
  const cleaned = name.replace(/[;&|<>]/g, '');
  const result = spawnSync('wc -l ' + cleaned, { shell: true });
  return parseInt(result.stdout.toString());
}
