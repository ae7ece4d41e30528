/**
 * Returns the text in slot number slot of memory (a Buffer), a row of slots of 16 bytes, as a Buffer.
 * The first byte of a slot says how many bytes of text follow it in this slot.
 * When memory begins with the bytes 2, 'h', 'i', slotText(memory, 0) holds 'hi'.
 */
function slotText(memory, slot) {
  const start = slot * 16;
  const length = memory[start];
  if (length === undefined || length >= 16) {
    throw new RangeError('no text in slot ' + slot);
  }
  const text = Buffer.alloc(length);
  memory.copy(text, 0, start + 1, start + 1 + length);
  return text;
}
