const fs = require('fs');
const path = require('path');

/**
 * Reads the file called name inside folder and returns its text. Throws an Error when there is no such file.
 * readPublic('public', 'hello.txt') returns 'Hello!'.
 */
function readPublic(folder, name) {
  return fs.readFileSync(path.join(folder, name), 'utf8';
}
