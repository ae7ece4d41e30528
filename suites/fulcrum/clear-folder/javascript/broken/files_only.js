const fs = require('fs');
const path = require('path');

/**
 * Deletes everything in folder: its files, and its subfolders with all they contain. The folder itself stays.
 */
function clearFolder(folder) {
  for (const entry of fs.readdirSync(folder, { withFileTypes: true })) {
    if (entry.isFile()) {
      fs.unlinkSync(path.join(folder, entry.name));
    }
  }
}
