const fs = require('fs');
const path = require('path');

/**
 * Deletes everything in folder: its files, and its subfolders with all they contain. The folder itself stays.
 */
function clearFolder(folder) {
  for (const name of fs.readdirSync(folder)) {
    const file = path.join(folder, name);
    if (fs.statSync(file).isDirectory()) {
      clearFolder(file);
    } else {
      fs.unlinkSync(name);
    }
  }
}
