#include <stdlib.h>
#include <string.h>
// fulcrum: begin
// Writes to text, which has room for size characters, what stands on the line after the keys were typed.
// Each key writes its character; the key < deletes the last character on the line: "abc<d" makes "abd".
void type_keys(const char *keys, char *text, size_t size) {
    // fulcrum: cut
