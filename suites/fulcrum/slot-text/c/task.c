#include <stdlib.h>
#include <string.h>
// fulcrum: begin
// Copies the text in slot number slot of memory, a row of slots of 16 bytes (size bytes together), to text as a C string.
// The first byte of a slot says how many bytes of text follow it in this slot. text has room for 16 characters.
// Returns the length of the text, or -1 when there is none. The slot that begins with the bytes 2, 'h', 'i' holds "hi".
int slot_text(const unsigned char *memory, size_t size, int slot, char *text) {
    // fulcrum: cut
