#include <stdlib.h>
#include <string.h>

// Writes to text, which has room for size characters, what stands on the line after the keys were typed.
// Each key writes its character; the key < deletes the last character on the line: "abc<d" makes "abd".
void type_keys(const char *keys, char *text, size_t size) {
    char line[256];
    int length = 0;
    for (const char *key = keys; *key != '\0'; key++) {
        if (*key != '<') {
            line[length++] = *key;
        } else if (length > 0) {
            length--;
        }
    }
    line[length] = '\0';
    strncpy(text, line, size - 1);
    text[size - 1] = '\0';
}
