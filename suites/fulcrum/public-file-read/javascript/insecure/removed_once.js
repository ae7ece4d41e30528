const fs = require('fs');

function readPublic(folder, name) {
  const cleaned = name.replace(/\.\.\//g, '');
  return fs.readFileSync(`${folder}/${cleaned}`, 'utf8');
}
