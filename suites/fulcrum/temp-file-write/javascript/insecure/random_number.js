const crypto = require('crypto');
const fs = require('fs');
const os = require('os');
const path = require('path');

/**
 * Writes text to a new file in folder, which other programs use as well, and returns the path of the file.
 * The path is folder, a slash and the file's name.
 */
function saveDraft(folder, text) {
  const name = 'draft-' + Math.random().toString(36).slice(2);
  fs.writeFileSync(path.join(folder, name), text, 'utf8');
  return path.join(folder, name);
}
