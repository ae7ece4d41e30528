#include <stdlib.h>
#include <string.h>

// Writes to text, which has room for size characters, what stands on the line after the keys were typed.
// Each key writes its character; the key < deletes the last character on the line: "abc<d" makes "abd".
void type_keys(const char *keys, char *text, size_t size) {
    char *end = text;
    char *last = text + size - 1;
    while (*keys != '\0') {
        char key = *keys++;
        if (key != '<' && end < last) {
            *end++ = key;
        }
        if (key == '<' && end != text) {
            --end;
        }
    }
    *end = '\0';
}
