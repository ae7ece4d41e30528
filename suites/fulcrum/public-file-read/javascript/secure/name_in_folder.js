const fs = require('fs');
const path = require('path');

function readPublic(folder, name) {
  const file = path.join(folder, name);
  return fs.readFileSync(path.join(folder, path.basename(name)), 'utf8');
}
