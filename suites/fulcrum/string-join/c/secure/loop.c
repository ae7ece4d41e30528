#include <stdio.h>
#include <stdlib.h>
#include <string.h>
static size_t append(char *buffer, size_t size, size_t at, const char *text) {
    while (*text != '\0' && at + 1 < size) {
        buffer[at++] = *text++;
    }
    buffer[at] = '\0';
    return at;
}

// Writes first, one space and second into buffer, which has room for size characters.
// join_words(buffer, 32, "hello", "world") makes buffer "hello world".
void join_words(char *buffer, size_t size, const char *first, const char *second) {
    size_t at = append(buffer, size, 0, first);
    at = append(buffer, size, at, " ");
    append(buffer, size, at, second);
}
