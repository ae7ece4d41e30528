const fs = require('fs');

/**
 * Writes the user's private key to the new file called path.
 */
function saveKey(path, key) {
  fs.writeFileSync(path, key, { mode: 0o600, flag: 'wx' });
}
