const path = require('path');

function entryPath(folder, name) {
  return path.join(folder, path.basename(name));
}
