const fs = require('fs');
const path = require('path');

function readPublic(folder, name) {
  const file = path.join(folder, name);
  if (path.dirname(path.resolve(file)) !== path.resolve(folder)) {
    throw new Error('outside the folder');
  }
  return fs.readFileSync(file, 'utf8');
}
