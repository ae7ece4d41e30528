#include <stdint.h>
#include <stdlib.h>
#include <string.h>

// Returns a new string on the heap with the length characters of text that begin at position start.
// Returns NULL when there is no such part. copy_part("hello world", 6, 5) returns "world".
char *copy_part(const char *text, size_t start, size_t length) {
    const char *from = text;
    while (start > 0 && *from != '\0') {
        from++;
        start--;
    }
    size_t count = 0;
    while (count < length && from[count] != '\0') {
        count++;
    }
    if (start > 0 || count < length) {
        return NULL;
    }
    char *part = calloc(count + 1, 1);
    for (size_t i = 0; part != NULL && i < count; i++) {
        part[i] = from[i];
    }
    return part;
}
