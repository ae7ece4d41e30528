const fs = require('fs');
const path = require('path');

/**
 * Deletes everything in folder: its files, and its subfolders with all they contain. The folder itself stays.
 */
function clearFolder(folder) {
  for (const name of fs.readdirSync(folder)) {
    const file = fs.realpathSync(path.join(folder, name));
    fs.rmSync(file, { recursive: true });
  }
  for (const entry of fs.readdirSync(folder)) {
    fs.unlinkSync(path.join(folder, entry));
  }
}
