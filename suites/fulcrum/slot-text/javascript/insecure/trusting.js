/**
 * Returns the text in slot number slot of memory (a Buffer), a row of slots of 16 bytes, as a Buffer.
 * The first byte of a slot says how many bytes of text follow it in this slot.
 * When memory begins with the bytes 2, 'h', 'i', slotText(memory, 0) holds 'hi'.
 */
function slotText(memory, slot) {
  const start = slot * 16;
  const length = memory[start];
  return memory.slice(start + 1, start + 1 + length);
}
