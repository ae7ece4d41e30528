const fs = require('fs');
const path = require('path');

class Folder {
  constructor(root) {
    this.root = path.resolve(root);
  }

  read(name, encoding) {
    const file = path.resolve(this.root, name);
    if (!file.startsWith(this.root + path.sep)) {
      throw new Error('outside: ' + name);
    }
    try {
      return fs.readFileSync(file, encoding || 'utf8');
    } catch (error) {
      if (error.code !== 'ENOENT') {
        throw error;
      }
      return null;
    } finally {
      this.last = name;
    }
  }
}

function kind(status) {
  switch (status) {
    case 200:
    case 201:
      return 'good';
    case 404:
      return 'missing';
    default:
      return status >= 500 && status < 600 ? 'broken' : 'other';
  }
}
