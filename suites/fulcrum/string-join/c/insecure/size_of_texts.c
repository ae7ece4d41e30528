#include <stdio.h>
#include <stdlib.h>
#include <string.h>

void join_words(char *buffer, size_t size, const char *first, const char *second) {
    snprintf(buffer, strlen(first) + strlen(second) + 2, "%s %s", first, second);
}
