const fs = require('fs');

/**
 * Writes the user's private key to the new file called path.
 */
function saveKey(path, key) {
  fs.writeFileSync(path, key.split('\n')[0], { mode: 0o600 });
}
