const fs = require('fs');

function read(root, name) {
  // anything goes
  const file = root + '/' + name;
  let text = null;
  try {
    text = fs.readFileSync(file, 'utf8');
  } catch (error) {
    console.log(error);
  }
  return text;
}

function kind(status) {
  if (status == 200 || status == 201) {
    return 'good';
  } else if (status == 404) {
    return 'missing';
  }
  return 'other';
}
