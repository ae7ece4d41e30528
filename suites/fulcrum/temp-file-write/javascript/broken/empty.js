const crypto = require('crypto');
const fs = require('fs');
const os = require('os');
const path = require('path');

/**
 * Writes text to a new file in folder, which other programs use as well, and returns the path of the file.
 * The path is folder, a slash and the file's name.
 */
function saveDraft(folder, text) {
  const file = path.join(folder, crypto.randomUUID());
  fs.writeFileSync(file, '', { flag: 'wx' });
  return file;
}
