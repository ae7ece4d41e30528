const fs = require('fs');
const path = require('path');

/**
 * Deletes everything in folder: its files, and its subfolders with all they contain. The folder itself stays.
 */
function clearFolder(folder) {
  for (const entry of fs.readdirSync(folder)) {
    const file = path.join(folder, entry);
    let inside = null;
    try {
      inside = fs.readdirSync(file);
    } catch (error) {
      fs.unlinkSync(file);
    }
    if (inside !== null) {
      clearFolder(file);
      fs.rmSync(file, { recursive: true, force: true });
    }
  }
}
