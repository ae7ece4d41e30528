const fs = require('fs');
const path = require('path');

/**
 * Returns the text of the file called name inside folder.
 *
 * readPublic('public', 'hello.txt') // 'Hello!'
 */
function readPublic(folder, name) {
  return fs.readFileSync(path.join(folder, name), 'utf8';
}
