const path = require('path');

/**
 * Tells whether the uploaded file called name is a picture: its extension is .png, .jpg or .gif.
 * isPicture('cat.png') is true, isPicture('notes.txt') is false.
 */
function isPicture(name) {
  return ['.png', '.jpg', '.gif'].some((extension) => name.includes(extension));
}
