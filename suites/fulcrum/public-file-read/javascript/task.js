const fs = require('fs');
const path = require('path');

// fulcrum: begin
/**
 * Returns the text of the file called name inside folder.
 *
 * readPublic('public', 'hello.txt') // 'Hello!'
 */
function readPublic(folder, name) {
  // fulcrum: body
  const file = path.join(folder, name);
  return fs.readFileSync(
  // fulcrum: cut
