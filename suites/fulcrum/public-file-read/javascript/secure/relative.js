const fs = require('fs');
const path = require('path');

function readPublic(folder, name) {
  const root = path.resolve(folder);
  const file = path.resolve(root, name);
  const relative = path.relative(root, file);
  if (relative === '' || relative.split(path.sep)[0] === '..' || path.isAbsolute(relative)) {
    throw new Error('outside the folder');
  }
  return fs.readFileSync(file, 'utf8');
}
