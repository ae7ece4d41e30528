const fs = require('fs');
const path = require('path');

function readPublic(folder, name) {
  return fs.readFileSync(path.resolve(folder, name)).toString();
}
