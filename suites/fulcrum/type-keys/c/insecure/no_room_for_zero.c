#include <stdlib.h>
#include <string.h>

// Writes to text, which has room for size characters, what stands on the line after the keys were typed.
// Each key writes its character; the key < deletes the last character on the line: "abc<d" makes "abd".
void type_keys(const char *keys, char *text, size_t size) {
    size_t at = 0;
    while (*keys != '\0') {
        if (*keys == '<' && at > 0) {
            at--;
        } else if (*keys != '<' && at < size) {
            text[at++] = *keys;
        }
        keys++;
    }
    text[at] = '\0';
}
