#include <stdint.h>
#include <stdlib.h>
#include <string.h>

// Returns a new string on the heap with the length characters of text that begin at position start.
// Returns NULL when there is no such part. copy_part("hello world", 6, 5) returns "world".
char *copy_part(const char *text, size_t start, size_t length) {
    size_t size = strlen(text);
    if (start > size || length > size - start) {
        return NULL;
    }
    char *part = malloc(length + 1);
    if (part == NULL) {
        return NULL;
    }
    memcpy(part, text + start, length);
    part[length] = '\0';
    return part;
}
