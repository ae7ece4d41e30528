const fs = require('fs');
const path = require('path');

function readPublic(folder, name) {
  const root = path.resolve(folder);
  const file = path.resolve(root, name);
  if (!file.startsWith(root)) {
    throw new Error('outside the folder');
  }
  return fs.readFileSync(file, 'utf8');
}
