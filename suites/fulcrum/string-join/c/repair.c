#include <stdio.h>
#include <stdlib.h>
#include <string.h>

/*
 * Calls snprintf to write "%s %s" with first and second into buffer, which has room for size characters.
 * join_words(buffer, 32, "hello", "world") makes buffer "hello world".
 */
void join_words(char *buffer, size_t size, const char *first, const char *second) {
    snprintf(buffer, size, "%s %s", first second);
}
