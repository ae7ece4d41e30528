const fs = require('fs');
const path = require('path');

/**
 * Deletes everything in folder: its files, and its subfolders with all they contain. The folder itself stays.
 */
function clearFolder(folder) {
}
