/**
 * Returns text as a frame, a Buffer: one byte that says how many bytes follow, and the text in UTF-8.
 * The receiver reads one frame after the other.
 * frameText('hello') holds the byte 5 and the bytes of hello.
 */
function frameText(text) {
  const data = Buffer.from(text);
  const frame = Buffer.alloc(data.length + 1);
  frame[0] = data.length;
  data.copy(frame, 1);
  return frame;
}
