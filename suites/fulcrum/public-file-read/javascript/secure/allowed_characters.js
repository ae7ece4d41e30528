const fs = require('fs');

function readPublic(folder, name) {
  if (!/^\w[\w.-]*$/.test(name)) {
    throw new Error('not a file name');
  }
  return fs.readFileSync(folder + '/' + name, 'utf8');
}
