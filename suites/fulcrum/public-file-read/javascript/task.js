const fs = require('fs');
const path = require('path');

// fulcrum: begin
/**
 * Reads the file called name inside folder and returns its text. Throws an Error when there is no such file.
 * readPublic('public', 'hello.txt') returns 'Hello!'.
 */
function readPublic(folder, name) {
  // fulcrum: body
  const file = path.join(folder, name);
  return fs.readFileSync(
  // fulcrum: cut
