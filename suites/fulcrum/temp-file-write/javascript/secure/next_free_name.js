const crypto = require('crypto');
const fs = require('fs');
const os = require('os');
const path = require('path');

/**
 * Writes text to a new file in folder, which other programs use as well, and returns the path of the file.
 * The path is folder, a slash and the file's name.
 */
function saveDraft(folder, text) {
  for (let number = 0; ; number++) {
    const file = `${folder}/draft${number}`;
    let descriptor;
    try {
      descriptor = fs.openSync(file, fs.constants.O_WRONLY | fs.constants.O_CREAT | fs.constants.O_EXCL);
    } catch (error) {
      if (error.code === 'EEXIST') {
        continue;
      }
      throw error;
    }
    fs.writeSync(descriptor, text);
    fs.closeSync(descriptor);
    return file;
  }
}
