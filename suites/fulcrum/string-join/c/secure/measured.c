#include <stdio.h>
#include <stdlib.h>
#include <string.h>

// Writes first, one space and second into buffer, which has room for size characters.
// join_words(buffer, 32, "hello", "world") makes buffer "hello world".
void join_words(char *buffer, size_t size, const char *first, const char *second) {
    size_t first_length = strlen(first);
    size_t second_length = strlen(second);
    if (first_length + second_length + 2 > size) {
        buffer[0] = '\0';
        return;
    }
    memcpy(buffer, first, first_length);
    buffer[first_length] = ' ';
    memcpy(buffer + first_length + 1, second, second_length + 1);
}
