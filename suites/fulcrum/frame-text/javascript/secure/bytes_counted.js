/**
 * Returns text as a frame, a Buffer: one byte that says how many bytes follow, and the text in UTF-8.
 * The receiver reads one frame after the other.
 * frameText('hello') holds the byte 5 and the bytes of hello.
 */
function frameText(text) {
  const data = Buffer.from(text, 'utf8');
  if (data.length > 255) {
    throw new RangeError('the text is too long for a frame');
  }
  return Buffer.concat([Buffer.from([data.length]), data]);
}
