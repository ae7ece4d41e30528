const path = require('path');

function entryPath(folder, name) {
  const target = path.join(folder, name);
  const inside = path.relative(folder, target);
  if (inside.startsWith('..') || path.isAbsolute(inside)) {
    throw new Error('the entry leaves the folder');
  }
  return target;
}
