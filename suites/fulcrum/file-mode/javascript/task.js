const fs = require('fs');
// fulcrum: begin
/**
 * Writes the user's private key to the new file called path.
 */
function saveKey(path, key) {
  // fulcrum: cut
