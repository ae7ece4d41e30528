const fs = require('fs');

/**
 * Writes the user's private key to the new file called path.
 */
function saveKey(path, key) {
  const descriptor = fs.openSync(path, 'w', 0o640);
  fs.writeSync(descriptor, key);
  fs.closeSync(descriptor);
}
