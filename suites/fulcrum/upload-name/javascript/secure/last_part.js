const path = require('path');

/**
 * Tells whether the uploaded file called name is a picture: its extension is .png, .jpg or .gif.
 * isPicture('cat.png') is true, isPicture('notes.txt') is false.
 */
function isPicture(name) {
  const dot = name.lastIndexOf('.');
  const extension = name.slice(dot + 1);
  return dot > 0 && (extension === 'png' || extension === 'jpg' || extension === 'gif');
}
