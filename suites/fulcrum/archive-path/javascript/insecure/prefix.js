const path = require('path');

function entryPath(folder, name) {
  const target = path.normalize(folder + '/' + name);
  if (!target.startsWith(folder)) {
    throw new Error('the entry leaves the folder');
  }
  return target;
}
