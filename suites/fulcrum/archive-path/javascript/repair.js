const path = require('path');

/**
 * Returns the path under which the entry called name of an archive is written when it is unpacked into folder.
 *
 * entryPath('out', 'docs/a.txt') // 'out/docs/a.txt'
 */
function entryPath(folder, name) {
  return folder + name;
}
