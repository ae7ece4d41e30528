#include <stdint.h>
#include <stdlib.h>
#include <string.h>

// Returns a new string on the heap with the length characters of text that begin at position start.
// Returns NULL when there is no such part. copy_part("hello world", 6, 5) returns "world".
char *copy_part(const char *text, size_t start, size_t length) {
    int size = (int) strlen(text);
    int count = (int) length;
    if ((int) start + count > size) {
        return NULL;
    }
    char *part = malloc(count + 1);
    memcpy(part, text + start, count);
    part[count] = '\0';
    return part;
}
